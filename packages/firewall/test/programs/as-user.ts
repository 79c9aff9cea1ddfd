/** Runs hostile plugins in a world of its own and prints what they got as one JSON object; for ordinary-user.test.ts. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { World } from "../world.ts";

const server = createServer((request, response) =>
  response.end(`${request.method ?? ""} ${request.headers.authorization ?? "-"}`),
);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
await using world = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
world.env.GITHUB_TOKEN = "ghp_realrealrealrealrealrealrealreal1234";
world.write(join(world.userHome, ".ssh/id_ed25519"), "SECRET");
world.write(".git/hooks/pre-commit", "ok");
world.write("file.txt", "content");

const reading = await world.run(
  `cat ${world.userHome}/.ssh/id_ed25519 ${world.home.ledger} ${world.workspace}/file.txt 2>/dev/null | wc -c
   id -u; grep -E '^(CapEff|NoNewPrivs|Seccomp):' /proc/self/status | tr '\\t\\n' '  '`,
);
const writing = await world.run(
  "echo changed > file.txt; echo bad > .git/hooks/pre-commit; echo bad > .envrc; mv .git .g2; cat file.txt",
  { grant: ["filesystem:write"] },
);
const request = await world.run(
  'curl -s -m 10 "$GITHUB_API_URL/user"; echo; curl -s -m 10 -o /dev/null -w "%{http_code}\\n" -X POST "$GITHUB_API_URL/user"; env | grep -c ghp_real',
  { grant: ["github:read"] },
);
const limited = await world.run("sleep 60", { command: { timeout_seconds: 1 } });
const daemon = await world.run("(setsid sleep 7775 >/dev/null 2>&1 &) ; echo ok");
server.close();
console.log(
  JSON.stringify({
    uid: process.getuid?.(),
    reading: reading.out,
    writing: writing.out,
    hook: readFileSync(join(world.workspace, ".git/hooks/pre-commit"), "utf8"),
    envrc: existsSync(join(world.workspace, ".envrc")),
    request: request.out,
    limited: limited.exitCode,
    daemon: daemon.out,
    ledger: (await world.ledger.verify()).ok,
    blocked: (await world.story(request.correlationId)).map(({ result: { status } }) => status),
  }),
);
