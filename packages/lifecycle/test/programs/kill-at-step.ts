// Preloaded before a program: kills it before its n-th change of anything on disk, n from OOO_KILL_AT. Every way in which the
// program could change something is counted: files, directories, their modes and flushes, and every statement of SQLite.
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import sqlite from "node:sqlite";

type Call = (this: unknown, ...args: unknown[]) => unknown;
type Owner = Record<string, Call>;

let left = Number(process.env.OOO_KILL_AT);

function count(
  owner: object,
  names: readonly string[],
  counts: (args: unknown[]) => boolean = () => true,
): void {
  for (const name of names) {
    const call = (owner as Owner)[name];
    if (call === undefined) throw new Error(`there is no ${name} to count`);
    (owner as Owner)[name] = function (...args) {
      if (counts(args)) {
        left -= 1;
        if (left === 0) process.kill(process.pid, "SIGKILL");
      }
      return call.apply(this, args);
    };
  }
}

const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
const writes = ([, flags = "r"]: unknown[]): boolean =>
  typeof flags === "number" ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : flags !== "r";

const changes = ["mkdir", "rm", "rmdir", "unlink", "rename", "chmod", "symlink", "link", "truncate"];
const ofDescriptors = ["writeSync", "fchmodSync", "ftruncateSync", "fsyncSync", "fdatasyncSync"];
count(fs, [...changes.map((name) => `${name}Sync`), ...ofDescriptors]);
count(fs, ["openSync"], writes);
count(promises, changes);
count(promises, ["open"], writes);
const handle = await promises.open(import.meta.filename);
count(Object.getPrototypeOf(handle) as object, [
  "write",
  "writeFile",
  "chmod",
  "sync",
  "datasync",
  "truncate",
]);
await handle.close();
count(sqlite.DatabaseSync.prototype, ["exec"]);
count(sqlite.StatementSync.prototype, ["run"]);
syncBuiltinESMExports();
