/**
 * Runs the benchmarks, one after the other: `npx -y pnpm@12 bench` all of them, `npx -y pnpm@12 bench digest ledger`
 * some. Each is a program of its own beside this one and prints ratios measured in one run; what they should reach is
 * in docs/performance.md. Ends with 1 if one of them could not be run.
 */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { basename, join } from "node:path";

/** Not benchmarks: this program, and what they measure with. */
const OTHERS: ReadonlySet<string> = new Set(["index", "interleave"]);

const all = globSync("*.ts", { cwd: import.meta.dirname })
  .map((file) => basename(file, ".ts"))
  .filter((name) => !OTHERS.has(name))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`error: there is no benchmark ${unknown.join(", ")}`);
  console.error(`hint: npx -y pnpm@12 bench ${all.join(" ")}`);
  process.exit(2);
}

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, node ${process.version}`,
);
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`error: ${name} ended with ${String(status)}`);
    process.exitCode = 1;
  }
}
