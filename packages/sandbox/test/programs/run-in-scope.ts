/** Runs into each limit that a control group holds, and prints what came of it: run-in-scope <state directory>. */
import { once } from "node:events";
import { readdirSync, readFileSync, renameSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { DEFAULT_LIMITS, describeIsolation, run, type Limits } from "../../src/index.ts";

const [stateDirectory = ""] = process.argv.slice(2);

async function outcomeOf(script: string, limits: Partial<Limits>): Promise<unknown> {
  const started = await run(
    {
      ...{ readable: [], writable: [], protected: [], network: { kind: "none" }, userName: "user" },
      environment: { PATH: "/usr/bin:/bin" },
      limits: { ...DEFAULT_LIMITS, ...limits },
    },
    { argv: ["/usr/bin/python3", "-I", "-c", script], cwd: "/tmp", stdin: "none", channel: "none" },
    { stateDirectory },
  );
  let stdout = "";
  started.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  started.stderr.resume();
  return { resources: started.resources, outcome: await started.outcome, stdout };
}

/** Scopes of runs that systemd still has. */
function scopes(): readonly string[] {
  const uid = String(process.getuid?.());
  const slice = `/sys/fs/cgroup/user.slice/user-${uid}.slice/user@${uid}.service/app.slice`;
  return readdirSync(slice).filter((name) => name.startsWith("ooo."));
}

/** Processes that keep a scope. */
function keepers(): number {
  return readdirSync("/proc").filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, "latin1").includes("read -r _");
    } catch {
      return false;
    }
  }).length;
}

const { memory, processes } = await describeIsolation();
const answer = {
  described: { memory, processes },
  plain: await outcomeOf("print('ran')", {}),
  memory: await outcomeOf("held = bytearray(300 << 20); print('held')", { memoryBytes: 100 << 20 }),
  processes: await outcomeOf(
    "import os, time\nfor _ in range(60):\n    if os.fork() == 0: time.sleep(20)\nprint('forked')",
    { processes: 20 },
  ),
};
for (let round = 0; round < 500 && scopes().length + keepers() > 0; round += 1) await delay(10);
const left = { scopes: scopes(), keepers: keepers(), state: readdirSync(stateDirectory) };
// A bus that answers nobody.
const bus = `/run/user/${String(process.getuid?.())}/bus`;
renameSync(bus, `${bus}.away`);
const deaf = createServer((socket) => socket.destroy()).listen(bus);
await once(deaf, "listening");
const refused = await outcomeOf("print('ran')", {});
deaf.close();
console.log(`ANSWER ${JSON.stringify({ ...answer, left, refused })}`);
