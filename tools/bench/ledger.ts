/**
 * Measures the ledger against what its design sets out to reach, line by line, in one run: every ratio compares two
 * things that were measured in turns on this machine. Needs `pnpm build` first: it measures what is published.
 *
 * usage: node tools/bench/ledger.ts [--events 200000] [--rounds 30] [--only append,process,writers,slow,big]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchAppend, benchProcess } from "./ledger/append.ts";
import { benchBig } from "./ledger/big.ts";
import { runOnSlowDisk } from "./ledger/slow-disk.ts";
import { benchWriters, benchWritersSlow, writer } from "./ledger/writers.ts";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "200000" },
    rounds: { type: "string", default: "30" },
    only: { type: "string", default: "append,process,writers,slow,big" },
    child: { type: "string" },
    directory: { type: "string" },
  },
});
const events = Number(values.events);
const rounds = Number(values.rounds);

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "ooo-bench-ledger-"));
  const inside = (name: string): string => {
    mkdirSync(join(directory, name));
    return join(directory, name);
  };
  try {
    console.log(
      `node ${process.version}, SQLite ${process.versions.sqlite ?? "?"}, ${events} events, ${rounds} rounds`,
    );
    const parts = {
      append: () => benchAppend(inside("append"), rounds),
      process: () => benchProcess(inside("process"), rounds),
      writers: () => benchWriters(inside("writers")),
      slow: () => runOnSlowDisk(import.meta.filename, ["--only", "append-slow,writers-slow"]),
      "append-slow": () => benchAppend(inside("append"), 10, ["appendOneSlow", "appendFiveSlow"]),
      "writers-slow": () => benchWritersSlow(inside("writers")),
      big: () => benchBig(inside("big"), events),
    };
    const wanted = values.only.split(",");
    for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part();
    console.log(`load ${(loadavg()[0] ?? 0).toFixed(1)} at the end`);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const { child, directory = "" } = values;
if (child === undefined) await main();
else await writer(child, directory);
