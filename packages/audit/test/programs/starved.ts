/**
 * A process that is short of descriptors: `starved.ts <directory>`, with a low limit. For each number of descriptors that
 * are left, it opens the ledger and appends, with that many free before the opening, or between the two. It prints
 * `<number> <opening|appending> <acknowledged sequence, or code>`.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { LedgerError, openLedger } from "@ooo/audit";
import { anEvent, filesIn } from "../support/plain.ts";

const [directory = ""] = process.argv.slice(2);
const files = filesIn(directory);

/** Takes every descriptor but so many; returns what gives them back. */
function leaveOnly(count: number): () => void {
  const taken: number[] = [];
  try {
    for (;;) taken.push(openSync("/dev/null", "r"));
  } catch {
    // None is left.
  }
  for (const fd of taken.splice(0, count)) closeSync(fd);
  return () => {
    for (const fd of taken) closeSync(fd);
  };
}

async function attempt(when: "opening" | "appending", count: number): Promise<string> {
  let release = when === "opening" ? leaveOnly(count) : () => undefined;
  try {
    const ledger = await openLedger(files);
    try {
      if (when === "appending") release = leaveOnly(count);
      const { events } = await ledger.append([anEvent()]);
      return String(events[0]?.sequence);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return error.code;
  } finally {
    release();
  }
}

// Once with enough of them: what is imported on the way is then there.
await attempt("opening", 30);
for (const when of ["opening", "appending"] as const) {
  for (let count = 0; count < 10; count += 1) {
    const outcome = await attempt(when, count);
    writeSync(1, `${count} ${when} ${outcome}\n`);
  }
}
