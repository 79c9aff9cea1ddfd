import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "@ooo/home";
import { FirewallError } from "./error.ts";
import type { WatchedDirectory } from "./mount-plan.ts";
import { shellWord } from "./quarantine-fault.ts";

/** What stood under protected names before a run, so that what appears is told from what was there. */
export type Watch = {
  readonly correlationId: string;
  readonly plugin: string;
  readonly pid: number;
  /** When that process was started: a pid alone comes back. */
  readonly start: string;
  readonly directories: readonly (WatchedDirectory & Names & { readonly identity?: string })[];
};

/** Protected names with what they are, and what of a directory could not be searched for them. */
export type Names = {
  readonly present: Readonly<Record<string, string>>;
  readonly unreadable: readonly string[];
  readonly isPartial: boolean;
};

/** Returns a watch of this process over directories that were just looked at. */
export function openWatch(
  run: Pick<Watch, "correlationId" | "plugin">,
  directories: Watch["directories"],
): Watch {
  return { ...run, pid: process.pid, start: readStart(process.pid).start, directories };
}

/** Writes a watch down, whole and durable, for the next start if this process is killed. */
export function writeWatch(home: Home, watch: Watch): void {
  mkdirSync(watchDirectory(home), { recursive: true, mode: 0o700 });
  const file = watchFile(home, watch.correlationId);
  writeFileSync(`${file}.new`, JSON.stringify(watch), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** Forgets a watch: its run never came to be, or nothing of it is left. */
export function dropWatch(home: Home, { correlationId }: Pick<Watch, "correlationId">): void {
  rmSync(watchFile(home, correlationId), { force: true });
}

/** Returns the watches whose process is gone, which the next start ends, and the files of those that cannot be read. */
export function abandonedWatches(home: Home): {
  readonly watches: readonly Watch[];
  readonly broken: readonly string[];
} {
  const watches: Watch[] = [];
  const broken: string[] = [];
  for (const name of watchNames(home)) {
    const path = join(watchDirectory(home), name);
    try {
      const watch = JSON.parse(readFileSync(path, "utf8")) as Watch;
      if (!isAtWork(watch)) watches.push(watch);
    } catch (cause) {
      // Another start may just have ended it.
      if ((cause as NodeJS.ErrnoException).code !== "ENOENT") broken.push(path);
    }
  }
  return { watches, broken };
}

function watchNames(home: Home): readonly string[] {
  const directory = watchDirectory(home);
  try {
    return readdirSync(directory).filter((name) => name.endsWith(".json"));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new FirewallError("FIREWALL_QUARANTINE", `${directory} cannot be read`, {
      path: directory,
      hint: `chmod u+rwx -- ${shellWord(directory)}`,
      cause,
    });
  }
}

function watchDirectory(home: Home): string {
  return join(home.tmp, "watches");
}

function watchFile(home: Home, correlationId: string): string {
  return join(watchDirectory(home), `${correlationId}.json`);
}

/** Whether the process of a watch still runs. A zombie does not; one that cannot be looked at just now is taken to. */
function isAtWork({ pid, start }: Watch): boolean {
  try {
    const found = readStart(pid);
    return found.start === start && !found.isZombie;
  } catch (cause) {
    return !["ENOENT", "ESRCH"].includes((cause as NodeJS.ErrnoException).code ?? "");
  }
}

/** Fields 3 and 22 of /proc/<pid>/stat; elsewhere the pid alone has to do. Throws what the system says. */
function readStart(pid: number): { readonly start: string; readonly isZombie: boolean } {
  if (process.platform !== "linux") {
    process.kill(pid, 0);
    return { start: "", isZombie: false };
  }
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { start: fields[19] ?? "", isZombie: fields[0] === "Z" || fields[0] === "X" };
}
