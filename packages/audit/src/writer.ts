import { hash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Which process wrote an entry, so precisely that a later process with the same pid is not taken for it. */
export type Writer = {
  readonly pid: number;
  /** Start time in the system's own unit, or "" where it cannot be read without starting a program. */
  readonly start: string;
  /** Names this boot of the machine, or "". */
  readonly boot: string;
  /** Names the space that `pid` counts in, or "". */
  readonly ns: string;
  /** Salted hash of the host's name. */
  readonly host: string;
  readonly version: string;
};

/** What is known of the process that wrote an entry. */
export type WriterState = "alive" | "dead" | "unknown";

/** Returns what this process writes about itself into the ledger `origin`. */
export function describeWriter(origin: string, version: string): Writer {
  return {
    pid: process.pid,
    start: startTime(process.pid) ?? "",
    boot: bootId(),
    ns: pidNamespace(),
    host: hash("sha256", `${origin}\0${hostname()}`, "hex").slice(0, 16),
    version,
  };
}

/**
 * Returns whether the process that wrote an entry still lives (AUD-10). `unknown` where nothing can be said: it ran in
 * another container, or the system does not tell start times and the pid is in use.
 */
export function writerState(writer: Writer): WriterState {
  const boot = bootId();
  // A ledger lies on a local file system: another boot id means that the machine was started anew since.
  if (boot !== "" && writer.boot !== "" && boot !== writer.boot) return "dead";
  if (writer.ns !== pidNamespace()) return "unknown";
  if (!exists(writer.pid)) return "dead";
  const start = startTime(writer.pid);
  if (start === undefined || writer.start === "") return "unknown";
  return start === writer.start ? "alive" : "dead";
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Field 22 of /proc/<pid>/stat; the second field, the name, may itself hold spaces and parentheses. */
function startTime(pid: number): string | undefined {
  const stat = readOptional(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A zombie is dead: nothing of it will ever write again.
  return fields?.[0] === "Z" ? "" : fields?.[19];
}

const bootId = (): string => readOptional("/proc/sys/kernel/random/boot_id")?.trim() ?? "";

function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
