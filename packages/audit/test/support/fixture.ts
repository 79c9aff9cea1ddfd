import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { anEvent, filesIn } from "./plain.ts";
import { openLedger, type AuditEvent, type Ledger, type LedgerFiles, type LedgerOptions } from "@ooo/audit";

export { anEvent, filesIn };

/** A private directory that is gone after the test. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), "ooo-audit-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** An open ledger that is closed after the test. */
export async function aLedger(options: Partial<LedgerOptions> = {}): Promise<Ledger> {
  const ledger = await openLedger({ ...filesIn(temporaryDirectory()), ...options });
  onTestFinished(() => ledger.close());
  return ledger;
}

/** Events that differ in their message. */
export function someEvents(count: number, from = 0): AuditEvent[] {
  return Array.from({ length: count }, (_, at) =>
    anEvent({ result: { status: "success", message: `event ${from + at}` } }),
  );
}

/** Appends in batches of at most 256. */
export async function fill(ledger: Ledger, count: number): Promise<void> {
  for (let at = 0; at < count; at += 256) {
    await ledger.append(someEvents(Math.min(256, count - at), at));
  }
}

/** Runs SQL on a ledger as somebody would who can write the file, past triggers and indexes. */
export function tamper(database: string, work: (database: DatabaseSync) => void): void {
  const db = new DatabaseSync(database);
  const guards = db
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE type <> 'table' AND sql NOT NULL")
    .all();
  for (const { type, name } of guards) db.exec(`DROP ${String(type)} ${String(name)}`);
  work(db);
  for (const { sql } of guards) {
    try {
      db.exec(String(sql));
    } catch {
      // An index over what is no JSON any more: only an editor of bytes could leave it in place.
    }
  }
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}

/** Copies a closed ledger's files into another directory. */
export function copyLedger(from: LedgerFiles, directory: string): LedgerFiles {
  const to = filesIn(directory);
  for (const name of ["database", "keyFile", "witnessFile"] as const) copyFileSync(from[name], to[name]);
  for (const end of ["-wal", "-shm"]) {
    if (existsSync(from.database + end)) copyFileSync(from.database + end, to.database + end);
  }
  return to;
}

export type Verdict = { readonly ok: boolean; readonly lines: readonly string[] };

/** What the independent programs say. */
export function verifyIndependently(files: LedgerFiles, receipts: readonly string[] = []): Verdict {
  const run = (name: string, ...words: string[]): Verdict => {
    const program = join(import.meta.dirname, "../../../../tools", name);
    const { status, stdout, stderr } = spawnSync("python3", [program, ...words], { encoding: "utf8" });
    if (stderr !== "") throw new Error(stderr);
    return { ok: status === 0, lines: stdout === "" ? [] : stdout.trimEnd().split("\n") };
  };
  const tree = run("verify-ledger.py", files.database, files.witnessFile, ...receipts);
  const lookups = run("verify-lookups.py", files.database);
  return { ok: tree.ok && lookups.ok, lines: [...tree.lines, ...lookups.lines] };
}

/** Returns the code of the `LedgerError` that a call throws. */
export async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "nothing was thrown";
}
