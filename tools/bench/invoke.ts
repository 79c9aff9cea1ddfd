/**
 * Compares `ooo` running a trivial plugin, with every gate, the digest and the ledger, to the sandbox library's own `srt`
 * command around the same entrypoint, and 1 GB of output through it to a program that only pipes: build, then
 * `node tools/bench/invoke.ts`. What is measured is the command line as users have it, started before as they have.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatRatios, interleave } from "./interleave.ts";
import { reportRow } from "./report.ts";

const packages = join(import.meta.dirname, "../../packages");
const programs = join(packages, "firewall/test/programs");
const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-bench-")));
const bin = join(packages, "cli/bin/ooo.cjs");
if (!existsSync(join(bin, "../../dist/bin.cjs"))) throw new Error("build first: npx -y pnpm@12 build");
try {
  const work = join(root, "work");
  mkdirSync(join(work, ".git"), { recursive: true });
  process.env.HOME = join(root, "home");
  process.env.OUROBOROS_HOME = join(root, "home/.ouroboros");
  run(join(programs, "bench-home.ts"), root);
  const main = join(root, "sources/plain/main.cjs");
  const srt = [process.execPath, join(dirname(libraryMain()), "cli.js")] as const;
  process.chdir(work);
  const invoke = (name: string) => [process.execPath, bin, name, "go"] as const;
  const ratios = await interleave(
    [
      { name: "srt around node main.cjs", command: [...srt, process.execPath, main] },
      { name: "ooo, no network scope", command: invoke("plain") },
      { name: "ooo, network scope", command: invoke("networked") },
      { name: "node main.cjs", command: [process.execPath, main] },
    ],
    { rounds: 15 },
  );
  console.log(`${formatRatios(ratios)}\n`);
  const pipe = join(root, "pipe.mjs");
  writeFileSync(
    pipe,
    `import { spawn } from "node:child_process";
     spawn("head", ["-c", "1000000000", "/dev/zero"], { stdio: ["ignore", "pipe", "inherit"] }).stdout.pipe(process.stdout);`,
  );
  const toNull = (command: readonly string[]) =>
    ["sh", "-c", `${command.map((word) => `'${word}'`).join(" ")} | cat > /dev/null`] as const;
  const streams = await interleave(
    [
      { name: "1 GB through a Node program that only pipes", command: toNull([process.execPath, pipe]) },
      { name: "1 GB through ooo", command: toNull(invoke("streaming")) },
    ],
    { rounds: 5, warmUp: 1 },
  );
  console.log(formatRatios(streams));
  const [library = Number.NaN, plain = Number.NaN, networked = Number.NaN] = ratios.map(
    ({ median }) => median,
  );
  const [piped = Number.NaN, streamed = Number.NaN] = streams.map(({ median }) => median);
  reportRow("invoke", plain / library);
  reportRow("invokeNetwork", networked / library);
  reportRow("invokeStream", piped / streamed);
} finally {
  execFileSync("chmod", ["-R", "u+w", root]);
  rmSync(root, { recursive: true, force: true });
}

function libraryMain(): string {
  return createRequire(join(packages, "sandbox/package.json")).resolve("@anthropic-ai/sandbox-runtime");
}

function run(program: string, ...words: string[]): void {
  execFileSync(process.execPath, ["--conditions=@ooo/source", program, ...words], { stdio: "inherit" });
}
