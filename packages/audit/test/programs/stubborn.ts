/**
 * A process that appends and does not give up: `stubborn.ts <directory> <events>`. It prints the id and sequence of each
 * acknowledged event, and `refused <number> <code>` where an append, or with number -1 the opening, threw.
 */
import { writeSync } from "node:fs";
import { LedgerError, openLedger, type Ledger } from "@ooo/audit";
import { anEvent, filesIn } from "../support/plain.ts";

const [directory = "", count = "0"] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);

async function tried<T>(nth: number, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    say(`refused ${nth} ${error.code}`);
    return undefined;
  }
}

let ledger: Ledger | undefined;
for (let nth = 0; nth < Number(count); nth += 1) {
  ledger ??= await tried(-1, () => openLedger(filesIn(directory)));
  const open = ledger;
  if (open === undefined) continue;
  const event = anEvent({ result: { status: "success", message: `event ${nth}` } });
  const result = await tried(nth, () => open.append([event]));
  for (const { id, sequence } of result?.events ?? []) say(`${id} ${sequence} 0`);
}
say("done");
process.exit(0);
