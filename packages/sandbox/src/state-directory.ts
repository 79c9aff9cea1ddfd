import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { SandboxError } from "./error.ts";
import { isRunning, readProcess } from "./process-tree.ts";

/** A mount point that was made on the host for the time of a run. */
export type Cover = { readonly path: string; readonly kind: "file" | "directory" };

/** What must be cleaned up after a run, whoever does it. */
export type Journal = { readonly groups: readonly string[]; readonly covers: readonly Cover[] };

const EMPTY: Journal = { groups: [], covers: [] };
const JOURNAL_FILE = "journal.json";

/** Makes the directory of one run in the state directory, named after its owner, and returns its path. Mode 0700. */
export function openRunDirectory(stateDirectory: string): string {
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
  const start = readProcess(process.pid)?.startTime ?? 0;
  const name = `${bootId()}.${process.pid}.${start}.${randomBytes(6).toString("hex")}`;
  const directory = join(stateDirectory, name);
  mkdirSync(directory, { mode: 0o700 });
  chmodSync(directory, 0o700); // Whatever the umask took away.
  return directory;
}

/** Returns the run directories whose owner is gone: it ended without cleaning up, or the machine was started anew. */
export function findAbandoned(stateDirectory: string): readonly string[] {
  return listRuns(stateDirectory)
    .filter((name) => {
      const [boot, pid, start] = name.split(".");
      if (boot !== bootId()) return true;
      // Without /proc (macOS) only the pid is known, and a run is kept while any process has it.
      return Number(start) === 0 ? !hasProcess(Number(pid)) : !isRunning(Number(pid), Number(start));
    })
    .map((name) => join(stateDirectory, name));
}

/** Returns the directories of all runs but the given one. */
export function otherRuns(runDirectory: string): readonly string[] {
  const stateDirectory = join(runDirectory, "..");
  return listRuns(stateDirectory)
    .map((name) => join(stateDirectory, name))
    .filter((directory) => directory !== runDirectory);
}

/** Replaces the journal of a run, atomically. */
export function writeJournal(runDirectory: string, journal: Journal): void {
  const path = join(runDirectory, JOURNAL_FILE);
  writeFileSync(`${path}.new`, JSON.stringify(journal), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Returns the journal of a run; a run that never wrote one left nothing behind. */
export function readJournal(runDirectory: string): Journal {
  let text: string;
  try {
    text = readFileSync(join(runDirectory, JOURNAL_FILE), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return EMPTY;
    throw broken(runDirectory, cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken(runDirectory, cause);
  }
  if (!isJournal(value)) throw broken(runDirectory, undefined);
  return value;
}

/** Removes a run's directory with everything in it. */
export function removeRunDirectory(runDirectory: string): void {
  try {
    // What is in it most often; looking for more costs more than all the rest of the end.
    unlinkSync(join(runDirectory, JOURNAL_FILE));
    rmdirSync(runDirectory);
  } catch {
    rmSync(runDirectory, { recursive: true, force: true });
  }
}

function listRuns(stateDirectory: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(stateDirectory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return names.filter((name) => /^[0-9a-f]{8}\.\d+\.\d+\.[0-9a-f]{12}$/.test(name));
}

/** Eight digits of this boot's id: pids and start times begin anew with each. */
function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "latin1").slice(0, 8);
  } catch {
    return "00000000";
  }
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isJournal(value: unknown): value is Journal {
  const { groups, covers } = (value ?? {}) as Record<string, unknown>;
  return (
    Array.isArray(groups) &&
    groups.every((group) => typeof group === "string") &&
    Array.isArray(covers) &&
    covers.every((cover: unknown) => {
      const { path, kind } = (cover ?? {}) as Record<string, unknown>;
      return typeof path === "string" && (kind === "file" || kind === "directory");
    })
  );
}

function broken(path: string, cause: unknown): SandboxError {
  return new SandboxError("SANDBOX_JOURNAL_BROKEN", `journal of an ended run cannot be read`, {
    path: join(path, JOURNAL_FILE),
    hint: `look at ${join(path, JOURNAL_FILE)}, remove what it names, then remove ${path}`,
    cause,
  });
}
