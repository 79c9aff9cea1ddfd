// Replaces a file and kills itself before the n-th file system call: killed-write.ts <path> <content> <n>
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [path = "", content = "", n = "0"] = process.argv.slice(2);
let left = Number(n);
const counted = <Call extends (...args: never[]) => unknown>(call: Call): Call =>
  function (this: unknown, ...args: never[]) {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return call.apply(this, args);
  } as Call;

const handle = await fs.open(import.meta.filename);
const prototype = Object.getPrototypeOf(handle) as Record<string, (...args: never[]) => unknown>;
await handle.close();
for (const name of ["chmod", "writeFile", "sync"]) {
  const call = prototype[name];
  if (call === undefined) throw new Error(`no ${name} to count`);
  prototype[name] = counted(call);
}
fs.open = counted(fs.open);
fs.rename = counted(fs.rename);
syncBuiltinESMExports();

const { writeFileAtomic } = await import("@ooo/home");
await writeFileAtomic(path, content);
process.stdout.write("survived\n");
