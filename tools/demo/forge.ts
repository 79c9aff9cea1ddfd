/**
 * Edits one row of the ledger as somebody with write access to the file would, and leaves no other trace: the triggers
 * that forbid it are put back as they were. `node forge.ts <database> <sequence>`
 */
import { DatabaseSync } from "node:sqlite";

const [path = "", sequence = ""] = process.argv.slice(2);
const database = new DatabaseSync(path);
const triggers = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all();
for (const { name } of triggers) database.exec(`DROP TRIGGER "${String(name)}"`);
const { changes } = database
  .prepare(
    `UPDATE entry SET body = replace(body, '"blocked"', '"success"') WHERE idx = ? AND body LIKE '%"blocked"%'`,
  )
  .run(Number(sequence));
for (const { sql } of triggers) database.exec(String(sql));
if (changes !== 1) throw new Error(`event ${sequence} is no block`);
console.log(`event ${sequence} says success now, not blocked`);
