import { LedgerError } from "./error.ts";
import { readHashes, readHead, type Statements } from "./sqlite-read.ts";
import type { AppendPlan, Batch, StoredHead } from "./storage.ts";

/** Plans a batch on the locked head and writes it. The caller holds the transaction, and commits it. */
export function writeBatch(statements: Statements, path: string, plan: AppendPlan): Batch {
  const head = stillNewest(statements, plan.known) ?? readHead(statements, path);
  const hashes = plan
    .needs(head)
    .map(({ level, from, to }) => (from === to ? [] : readHashes(statements, level, from, to)));
  const batch = plan.plan(head, hashes);
  for (const { sequence, body, leaf } of batch.entries) {
    statements.get("INSERT INTO entry (idx, body, leaf) VALUES (?, ?, ?)").run(sequence, body, leaf);
  }
  for (const { tile, hashes: leaves } of batch.tiles) {
    statements.get("INSERT INTO tile (n, hashes) VALUES (?, ?)").run(tile, Buffer.concat(leaves));
  }
  for (const { level, index, root } of batch.subtrees) {
    statements.get("INSERT INTO subtree (level, n, root) VALUES (?, ?, ?)").run(level, index, root);
  }
  for (const { size, note } of batch.checkpoints) {
    statements.get("INSERT INTO checkpoint (size, note) VALUES (?, ?)").run(size, note);
  }
  writeHead(statements, path, batch.head);
  return batch;
}

/** Returns a head that this process wrote if it still stands: its note names size and root, so no hash need be read. */
function stillNewest(statements: Statements, known: StoredHead | undefined): StoredHead | undefined {
  if (known === undefined) return undefined;
  const row = statements.get("SELECT size, t_ms, note FROM head WHERE id = 1").get();
  return row?.note === known.note && row.size === known.size && row.t_ms === known.time ? known : undefined;
}

function writeHead(statements: Statements, path: string, head: StoredHead): void {
  const { changes } = statements
    .get("UPDATE head SET size = ?, root = ?, frontier = ?, t_ms = ?, note = ? WHERE id = 1")
    .run(head.size, head.root, Buffer.concat(head.frontier), head.time, head.note);
  if (changes !== 1) throw new LedgerError("LEDGER_CORRUPT", `the ledger ${path} has no head`, { path });
}
