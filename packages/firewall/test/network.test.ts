import { createServer, type IncomingMessage, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "./world.ts";

type Seen = {
  method: string;
  url: string;
  authorization: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
};

let server: Server;
let api: string;
let seen: Seen[] = [];

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    void request.toArray().then((chunks) => {
      const { method = "", url = "", headers } = request;
      seen.push({
        method,
        url,
        authorization: headers.authorization,
        headers,
        body: Buffer.concat(chunks as Buffer[]).toString(),
      });
      if (url.startsWith("/redirect"))
        response.writeHead(302, { location: "http://blocked.example/x" }).end();
      else
        response.writeHead(200, { authorization: headers.authorization ?? "none" }).end(`answer to ${url}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const TOKEN = "ghp_realrealrealrealrealrealrealreal1234";

async function openWorld(): Promise<World> {
  const world = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
  world.env.GITHUB_TOKEN = TOKEN;
  seen = [];
  return world;
}

const curl = (args: string): string => `curl -s -S -m 10 ${args} 2>&1; echo`;

describe("egress", () => {
  it("ENF-03, ENF-04: a granted request goes out with the real secret, which the plugin never sees", async () => {
    await using world = await openWorld();
    const result = await world.run(
      curl('-H "Authorization: Bearer $GITHUB_TOKEN" -D - "$GITHUB_API_URL/repos/o/r?q=1"') +
        "; env | grep -c ghp_real",
      { grant: ["github:read"] },
    );
    expect(result.out).toContain("answer to /repos/o/r?q=1");
    expect(seen).toMatchObject([{ method: "GET", url: "/repos/o/r?q=1", authorization: `Bearer ${TOKEN}` }]);
    const use = (await world.story(result.correlationId)).find(
      ({ event_type }) => event_type === "plugin.permission_used",
    );
    expect(use).toMatchObject({
      permissions_used: ["github:read"],
      provenance: { outcome: "allowed", basis: "granted", target: `GET ${api}/repos/o/r` },
    });
    expect(JSON.stringify(await world.story(result.correlationId))).not.toContain(TOKEN);
  });

  it("T045: a response that echoes the authorization header does not bring the secret in", async () => {
    await using world = await openWorld();
    const result = await world.run(curl('-D - "$GITHUB_API_URL/user"'), { grant: ["github:read"] });
    expect(result.out).toContain("answer to /user");
    expect(result.out).not.toContain(TOKEN);
  });

  it("T033, ENF-11: a method or path beyond the scope is answered 403 with the scope, its declaration and the command", async () => {
    await using world = await openWorld();
    const result = await world.run(
      curl('-w " %{http_code}" -X PUT "$GITHUB_API_URL/repos/o/r/pulls/1/merge"'),
      {
        grant: ["github:read"],
        permissions: [{ scope: "github:read" }, { scope: "github:pull_request:write" }],
      },
    );
    expect(seen).toEqual([]);
    const [, json = "", code] = /^(\{.*\})\s+(\d+)$/m.exec(result.out) ?? [];
    expect(code).toBe("403");
    expect(JSON.parse(json)).toMatchObject({
      error: "blocked",
      code: "SCOPE_REQUIRED",
      scope: "github:pull_request:write",
      declared: true,
      hint: "ooo plugin trust probe --scope github:pull_request:write",
    });
    expect(result.notices).toContainEqual(
      expect.objectContaining({ hint: "ooo plugin trust probe --scope github:pull_request:write" }),
    );
    const use = (await world.story(result.correlationId)).find(
      ({ event_type }) => event_type === "plugin.permission_used",
    );
    expect(use).toMatchObject({
      result: { status: "blocked" },
      provenance: { outcome: "blocked", rule: "no-scope" },
    });
  });

  it("GraphQL: queries pass with github:read, mutations and unclear bodies do not", async () => {
    await using world = await openWorld();
    const post = (body: string): string =>
      curl(`-w " %{http_code}" -H "content-type: application/json" -d '${body}' "$GITHUB_GRAPHQL_URL"`);
    const result = await world.run(
      [
        post('{"query":"{ viewer { login } }"}'),
        post('{"query":"mutation { x }"}'),
        post('{"query":"{ a }","id":"x"}'),
      ].join("\n"),
      { grant: ["github:read"] },
    );
    expect(result.out.match(/ \d{3}$/gm)).toEqual([" 200", " 403", " 403"]);
    expect(seen.map(({ body }) => body)).toEqual(['{"query":"{ viewer { login } }"}']);
  });

  it("T044: a placeholder in a query is not replaced, and that is recorded", async () => {
    await using world = await openWorld();
    const result = await world.run(curl('"$GITHUB_API_URL/user?t=$GITHUB_TOKEN"'), {
      grant: ["github:read"],
    });
    expect(seen[0]?.url).toContain("ooo-placeholder-");
    const violation = (await world.story(result.correlationId)).find(
      ({ event_type }) => event_type === "plugin.violation",
    );
    expect(violation).toMatchObject({ provenance: { rule: "placeholder-elsewhere" } });
  });

  it("ENF-04, T041: a command of the user's gives the secret, with the way to his keyring and nothing else of his environment", async () => {
    await using world = await openWorld();
    const program = world.write(
      join(world.root, "tools/keyring"),
      '#!/bin/sh\nenv | cut -d= -f1 | sort | tr "\\n" " " > "$HOME/seen"; echo "  $1 " | tr -d " "\n',
      0o755,
    );
    world.write("keyring", "#!/bin/sh\necho PLANTED\n", 0o755);
    Object.assign(world.env, {
      PATH: `${world.workspace}:${join(world.root, "tools")}:${world.env.PATH ?? ""}`,
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere",
      XDG_RUNTIME_DIR: "/nowhere",
      NODE_OPTIONS: "--bad",
      LD_PRELOAD: "/bad.so",
    });
    for (const [source, secret] of [
      ['command = ["keyring", "from-the-keyring"]', "from-the-keyring"],
      [`command = ["${program}", "absolute"]`, "absolute"],
      ['command = ["false"]', undefined],
      [`file = "${world.write(join(world.userHome, "token"), "from-a-file\n")}"`, "from-a-file"],
    ] as const) {
      const config = `schema_version = "0.1"\n[scopes."github:read"]\napi_url = "${api}"\ncredential = { ${source} }\n`;
      world.write(world.home.config, config, 0o600);
      seen = [];
      if (secret === "from-the-keyring") {
        await world.run(curl('"$GITHUB_API_URL/user"'), { grant: ["github:read"] });
      } else await world.invoke();
      expect(seen).toMatchObject([{ url: "/user" }]);
      expect(seen[0]?.authorization).toBe(secret === undefined ? undefined : `Bearer ${secret}`);
    }
    // PWD and _ are the shell's own.
    const names = readFileSync(join(world.userHome, "seen"), "utf8").trim().split(" ");
    expect(names.filter((name) => !["PWD", "_", "OLDPWD", "SHLVL"].includes(name))).toEqual([
      "DBUS_SESSION_BUS_ADDRESS",
      "HOME",
      "LANG",
      "LOGNAME",
      "PATH",
      "USER",
      "XDG_RUNTIME_DIR",
    ]);
  });

  it("T044: a placeholder is never replaced for another granted host, in a body or in pieces of one", async () => {
    await using world = await openWorld();
    world.write(
      world.home.config,
      `schema_version = "0.1"\n[scopes."github:read"]\napi_url = "${api}/git"\n[scopes."jira:write"]\napi_url = "${api}/jira"\n`,
      0o600,
    );
    const base = `${api}/jira/rest/api/3/issue`;
    const result = await world.run(
      [
        curl(`-H "Authorization: Bearer $GITHUB_TOKEN" -H "X-Other: $GITHUB_TOKEN" -d '{}' ${base}`),
        curl(`-u "x:$GITHUB_TOKEN" -d '{}' ${base}`),
        curl(`-d "t=$GITHUB_TOKEN" ${base}`),
        `{ printf '%s' "$GITHUB_TOKEN" | cut -c1-20 | tr -d '\\n'; sleep 0.2; printf '%s' "$GITHUB_TOKEN" | cut -c21-; } | ` +
          curl(`-H "Transfer-Encoding: chunked" --data-binary @- ${base}`),
      ].join("\n"),
      { grant: ["github:read", "jira:write"] },
    );
    expect(result.out).not.toContain("blocked");
    expect(seen).toHaveLength(4);
    expect(JSON.stringify(seen)).not.toContain(TOKEN);
    expect(seen.map(({ authorization }) => authorization)).toEqual(Array(4).fill(undefined));
    expect(seen[3]?.body.trim()).toMatch(/^ooo-placeholder-[0-9a-f]{32}$/);
    const misplaced = (await world.story(result.correlationId)).filter(
      ({ provenance: { rule } }) => rule === "placeholder-elsewhere",
    );
    // In a body it is not looked for.
    expect(misplaced).toHaveLength(2);
  });

  it("ENF-03: a name that the user placed on loopback is reached by its scope, and by no other", async () => {
    const port = (server.address() as AddressInfo).port;
    await using world = await World.open(`[scopes."github:read"]\napi_url = "http://localhost:${port}"\n`);
    seen = [];
    const result = await world.run(
      `${curl('-w " %{http_code}" "$GITHUB_API_URL/user"')}; ${curl(`-w " %{http_code}" -X POST "$GITHUB_API_URL/user"`)}`,
      { grant: ["github:read", "network:read", "network:write"] },
    );
    expect(result.out).toMatch(/^answer to \/user 200\n.* 403\n$/s);
    expect(seen.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("T019, T022, T023, T024, T025: nothing but the granted address is reached, however it is spelled", async () => {
    await using world = await openWorld();
    const port = (server.address() as AddressInfo).port;
    const other = createServer((_, response) => response.end("REACHED"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const otherPort = (other.address() as AddressInfo).port;
    const urls = [
      `http://127.0.0.1:${otherPort}/`,
      `http://0x7f000001:${otherPort}/`,
      `http://2130706433:${otherPort}/`,
      `http://127.1:${otherPort}/`,
      `http://[::ffff:127.0.0.1]:${otherPort}/`,
      `http://localhost:${otherPort}/`,
      `http://169.254.169.254/latest/`,
      `http://metadata.google.internal/`,
      `http://user@127.0.0.1:${otherPort}/`,
      `http://10.0.0.1/`,
    ];
    const result = await world.run(
      [
        ...urls.map((url) => curl(`--noproxy "" -g '${url}'`)),
        `curl -s -m 3 --noproxy '*' http://127.0.0.1:${port}/ && echo DIRECT`,
        `curl -s -m 3 --noproxy '*' http://1.1.1.1/ && echo DIRECT`,
        "true",
      ].join("\n"),
      { grant: ["github:read", "network:read"] },
    );
    other.close();
    expect(result.out).not.toMatch(/REACHED|DIRECT|answer/);
    expect(seen).toEqual([]);
  });

  it("T028: a redirect to a blocked host is a request of its own", async () => {
    await using world = await openWorld();
    const result = await world.run(curl('-L -w " %{http_code}" "$GITHUB_API_URL/redirect"'), {
      grant: ["github:read"],
    });
    expect(result.out).toContain(" 403");
    expect(result.out).toContain("network:read");
  });

  it("T034: a path with two readings is refused, not mended", async () => {
    await using world = await openWorld();
    const result = await world.run(
      ["/a/../b", "/a/%2e%2e/b", "/a%5c..%5cb", "//a", "/a/..;/b"]
        .map((path) => curl(`--path-as-is -w " %{http_code}" "$GITHUB_API_URL${path}"`))
        .join("\n"),
      { grant: ["github:read"] },
    );
    expect(result.out).not.toContain("answer");
    expect(seen).toEqual([]);
  });

  it("T020, T021: without a network scope there is no network, no resolver and no proxy", async () => {
    await using world = await openWorld();
    const result = await world.run(
      "env | grep -i proxy; getent hosts example.com; curl -s -m 3 http://example.com && echo DIRECT; cat /proc/net/dev | grep -v lo: | tail -n +3",
    );
    expect(result.out).toBe("");
  });

  it("T033, T034: a header that names another method or path does not reach the server", async () => {
    await using world = await openWorld();
    const names = [
      ...["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"],
      ...["X-Original-URL", "X-Rewrite-URL"],
    ];
    const headers = names.map((name) => `-H "${name}: smuggled"`).join(" ");
    await world.run(curl(`${headers} -H "X-Other: kept" "$GITHUB_API_URL/user"`), { grant: ["github:read"] });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers).toMatchObject({ "x-other": "kept" });
    expect(JSON.stringify(seen[0]?.headers)).not.toContain("smuggled");
  });

  it("T122: two runs at once with different grants do not share anything", async () => {
    await using world = await openWorld();
    await using other = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
    const script = curl('-w " %{http_code}" "$GITHUB_API_URL/user"');
    const [granted, without] = await Promise.all([
      world.run(script, { grant: ["github:read"] }),
      other.run(`GITHUB_API_URL=${api}; ${script}`, { grant: ["network:read"] }),
    ]);
    expect(granted.out).toContain("answer to /user 200");
    expect(without.out).not.toContain("answer");
  });
});

const PYTHON = `
import os, urllib.request, urllib.error
base = os.environ["GITHUB_API_URL"]
print(urllib.request.urlopen(base + "/user").read().decode())
try:
    urllib.request.urlopen(urllib.request.Request(base + "/user", method="DELETE"))
except urllib.error.HTTPError as error:
    print(error.code)
try:
    open("/etc/shadow")
except OSError as error:
    print(type(error).__name__)
try:
    open(os.environ["OUROBOROS_PLUGIN_HOME"] + "/new", "w")
except OSError as error:
    print(error.strerror)
`;
const SHELL = `
curl -s "$GITHUB_API_URL/user"; echo
curl -s -o /dev/null -w '%{http_code}\\n' -X DELETE "$GITHUB_API_URL/user"
cat /etc/shadow 2>/dev/null || echo FileNotFoundError
{ : > "$OUROBOROS_PLUGIN_HOME/new"; } 2>&1 | grep -o 'Read-only file system\\|Permission denied'
`;

it.each([
  ["Python", "python main", PYTHON],
  ["plain shell", "sh main", SHELL],
])("a plugin in %s, without SDK, is under the same enforcement", async (_language, entrypoint, main) => {
  await using world = await openWorld();
  const result = await world.run("", { entrypoint, files: { main }, grant: ["github:read"] });
  expect(result.out).toMatch(
    /^answer to \/user\n403\n(?:FileNotFoundError|PermissionError)\n(?:Read-only file system|Permission denied)\n$/,
  );
  expect(seen.map(({ method, authorization }) => [method, authorization])).toEqual([
    ["GET", `Bearer ${TOKEN}`],
  ]);
  const uses = (await world.story(result.correlationId)).flatMap(({ event_type: type, provenance }) =>
    type === "plugin.permission_used" ? [[provenance.outcome, provenance.target]] : [],
  );
  expect(uses).toEqual([
    ["allowed", `GET ${api}/user`],
    ["blocked", `DELETE ${api}/user`],
  ]);
});
