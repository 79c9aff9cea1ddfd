import { join } from "node:path";
import { acceptRollback, openLedger, repairLedger, replaceLedger, startSegment } from "@ooo/audit";
import { migrate, openDatabase } from "../../src/sqlite-open.ts";
import { MIGRATIONS } from "../../src/sqlite-schema.ts";
import { anEvent, filesIn } from "./plain.ts";

/** The versions of a ledger that is three versions younger. */
export const LATER_MIGRATIONS = [
  ...MIGRATIONS,
  ["CREATE TABLE two (a INTEGER) STRICT", "INSERT INTO two SELECT idx FROM entry"],
  ["CREATE TABLE three (a INTEGER) STRICT", "CREATE INDEX three_a ON three (a)"],
  ["CREATE TABLE four (a INTEGER) STRICT", "INSERT INTO four SELECT a FROM two"],
];

const operator = { argv: ["--test"], invokedBy: "someone", version: "0.0.0" };

/** Each thing that a process may do to a ledger besides appending: above all the ways in which a user may mend it. */
export const MENDS = {
  invoke: async (directory: string) => {
    const ledger = await openLedger(filesIn(directory));
    const started = { status: "started", message: "" } as const;
    await ledger.append([anEvent({ event_type: "plugin.invoked", result: started })]);
  },
  visit: async (directory: string) => {
    const ledger = await openLedger(filesIn(directory));
    await ledger.append([anEvent()]);
    await ledger.close();
  },
  migrate: async (directory: string) => {
    const { database } = filesIn(directory);
    const connection = await openDatabase(database, "write");
    await migrate(connection, database, LATER_MIGRATIONS);
    connection.close();
  },
  repair: (directory: string) => repairLedger({ ...filesIn(directory), operator }),
  rollback: (directory: string) => acceptRollback({ ...filesIn(directory), operator }),
  segment: (directory: string) =>
    startSegment({ ...filesIn(directory), operator, archive: join(directory, "ledger-archive") }),
  replace: (directory: string) =>
    replaceLedger({ ...filesIn(directory), operator, archive: join(directory, "ledger-archive") }),
};

export type Mend = keyof typeof MENDS;
