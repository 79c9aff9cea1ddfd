import { readdirSync, readFileSync } from "node:fs";

/** Bytes of one page of memory in /proc/<pid>/statm; larger pages only make the result too small. */
const PAGE_BYTES = 4096;

/** Returns the resident memory of a process and all below it, in bytes; 0 where there is no /proc. */
export function residentBytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.reduce((sum, child) => sum + residentBytes(Number(child)), pages * PAGE_BYTES);
  } catch {
    return 0; // gone in the meantime
  }
}
