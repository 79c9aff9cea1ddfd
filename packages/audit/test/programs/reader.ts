/** A process that only reads: `reader.ts <directory>` prints how many events a ledger holds, and whether it is sound. */
import { openLedger } from "@ooo/audit";
import { filesIn } from "../support/plain.ts";

const [directory = ""] = process.argv.slice(2);
const ledger = await openLedger({ ...filesIn(directory), mode: "read" });
const { size, ok } = await ledger.verify();
process.stdout.write(`${size} events, ${ok ? "sound" : "not sound"}\n`);
await ledger.close();
