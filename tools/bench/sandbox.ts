/**
 * How much the sandbox costs: a trivial Node program bare, in our sandbox with and without a network, and under the
 * sandbox library's own `srt` command; and a gigabyte through the sandbox against the same through a plain pipe.
 *
 *   node tools/bench/sandbox.ts [rounds]
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Sandbox from "../../packages/sandbox/src/index.ts";
import type { Egress, SandboxRun } from "../../packages/sandbox/src/index.ts";
import { reportRow } from "./report.ts";

// What is published is what is measured: run `pnpm build` first.
const { DEFAULT_LIMITS, prepareEgress, run } = (await import(
  new URL("../../packages/sandbox/dist/index.js", import.meta.url).href
)) as typeof Sandbox;
const rounds = Number(process.argv[2] ?? 9);
const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-bench-")));
const node = realpathSync(process.execPath);
const srt = fileURLToPath(
  new URL("../../packages/sandbox/node_modules/@anthropic-ai/sandbox-runtime/dist/cli.js", import.meta.url),
);
const hello = join(directory, "hello.cjs");
const settings = join(directory, "settings.json");
const GIGABYTE = 1024 ** 3;
writeFileSync(hello, 'console.log("hello")\n');
writeFileSync(
  settings,
  JSON.stringify({
    network: { allowedDomains: [], deniedDomains: [] },
    filesystem: { denyRead: [], allowWrite: [], denyWrite: [] },
  }),
);

async function sandboxed(argv: readonly [string, ...string[]], egress?: Egress): Promise<SandboxRun> {
  return await run(
    {
      readable: [{ path: node }, { path: hello }],
      writable: [],
      protected: [],
      environment: { PATH: "/usr/bin:/bin", ...egress?.environment },
      limits: DEFAULT_LIMITS,
      network: egress === undefined ? { kind: "none" } : { kind: "filtered", egress },
      userName: "bench",
    },
    { argv, cwd: "/tmp", stdin: "none", channel: "none" },
    { stateDirectory: join(directory, "state") },
  );
}

async function endOf(started: SandboxRun): Promise<void> {
  started.stdout.resume();
  started.stderr.resume();
  const outcome = await started.outcome;
  if (outcome.kind !== "exited" || outcome.code !== 0) throw new Error(JSON.stringify(outcome));
}

async function plain(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.resume();
  await once(child, "close");
}

const blockAll = (): Egress =>
  prepareEgress({
    stateDirectory: join(directory, "state"),
    addresses: [],
    decide: () => Promise.resolve({ kind: "block", reason: "bench" }),
  });

/** Median wall time of each subject in milliseconds, one round of each after the other. */
async function measure(
  subjects: Readonly<Record<string, () => Promise<void>>>,
  count: number,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = -1; round < count; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      const start = performance.now();
      await subject();
      if (round >= 0) (times[name] ??= []).push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? NaN]),
  );
}

const drain = async (child: ChildProcess | SandboxRun): Promise<void> => {
  let bytes = 0;
  child.stdout?.on("data", (chunk: Buffer) => (bytes += chunk.length));
  if (child.stdout !== null) await once(child.stdout, "close");
  if (bytes !== GIGABYTE) throw new Error(`${bytes} bytes came through`);
};
const producer = ["/usr/bin/head", "-c", String(GIGABYTE), "/dev/zero"] as const;

let grown = 0;
const start = await measure(
  {
    bare: () => plain(node, [hello]),
    sandbox: async () => endOf(await sandboxed([node, hello])),
    network: async () => endOf(await sandboxed([node, hello], blockAll())),
    srt: () => plain(node, [srt, "--settings", settings, node, hello]),
  },
  rounds,
);
const stream = await measure(
  {
    pipe: () => drain(spawn(producer[0], producer.slice(1), { stdio: ["ignore", "pipe", "inherit"] })),
    sandbox: async () => {
      const before = process.memoryUsage().rss;
      const started = await sandboxed([...producer]);
      started.stderr.resume();
      await drain(started);
      await started.outcome;
      grown = Math.max(grown, process.memoryUsage().rss - before);
    },
  },
  rounds,
);
rmSync(directory, { recursive: true });

const ratio = (part: number | undefined, whole: number | undefined): number => (part ?? NaN) / (whole ?? NaN);
console.log(
  `hello, median of ${rounds}: ${Object.entries(start)
    .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
    .join(", ")}`,
);
reportRow("sandboxAlone", ratio(start.sandbox, start.srt));
reportRow("sandboxNetwork", ratio(start.network, start.srt));
reportRow("sandboxStream", ratio(stream.pipe, stream.sandbox));
reportRow("sandboxMemory", Math.round(grown / 1024 ** 2));
