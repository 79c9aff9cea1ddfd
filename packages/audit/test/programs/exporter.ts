/**
 * A process that exports a ledger and prints, at each 32nd piece, how many bytes live after a full collection:
 * `exporter.ts <directory> <format>`.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openLedger, type ExportFormat } from "@ooo/audit";
import { filesIn } from "../support/plain.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const [directory = "", format = "jsonl"] = process.argv.slice(2);
const ledger = await openLedger({ ...filesIn(directory), mode: "read" });
let pieces = 0;
for await (const piece of ledger.export(format as ExportFormat)) {
  if (piece === "" || pieces++ % 32 !== 0) continue;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  process.stdout.write(`${heapUsed + external}\n`);
}
process.exit(0);
