import { AsyncLocalStorage } from "node:async_hooks";
import { unlinkSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { HomeError } from "./error.ts";
import { LIMITS } from "./limits.ts";
import type { Home } from "./paths.ts";
import { readFileIfPresent } from "./read-file.ts";
import { isAlive } from "./write-file.ts";

/** How to take the home lock. */
export type HomeLockOptions = {
  /** How long to wait for another holder, in milliseconds; 30 s by default. */
  readonly timeoutMs?: number;
  /** What the lock is taken for, told to those who wait in vain: `install github-pr-ops`. */
  readonly purpose?: string;
  /** Gives up waiting; the reason of the signal is thrown. */
  readonly signal?: AbortSignal;
};

type Held = { readonly root: string; released: boolean };

/** Which lock the running asynchronous call chain is inside of. */
const held = new AsyncLocalStorage<Held>();

/**
 * Runs a function while no other process, and no other call in this one, is inside `withHomeLock` for the same home,
 * and returns its result (LCK-02). The kernel frees the lock when its holder dies; the file is never unlinked.
 *
 * Throws `HOME_LOCKED` after `timeoutMs`, `HOME_LOCK_NESTED` when called from inside itself, and `HOME_LOCK_UNUSABLE`
 * if the lock file is not one or cannot be written.
 */
export async function withHomeLock<T>(
  home: Home,
  fn: () => T | Promise<T>,
  options: HomeLockOptions = {},
): Promise<T> {
  const outer = held.getStore();
  if (outer?.root === home.root && !outer.released) {
    throw new HomeError("HOME_LOCK_NESTED", `the lock of ${home.root} is held by this very call`, {
      path: home.lock,
    });
  }
  const database = openLock(home);
  try {
    await acquire(home, database, options);
    announce(home, options.purpose);
    const inside: Held = { root: home.root, released: false };
    try {
      return await held.run(inside, fn);
    } finally {
      inside.released = true;
      withdraw(home);
    }
  } finally {
    database.close(); // ends the transaction, and with it the lock
  }
}

function openLock(home: Home): DatabaseSync {
  try {
    return new DatabaseSync(home.lock, { timeout: 0 });
  } catch (cause) {
    throw unusable(home, cause);
  }
}

async function acquire(home: Home, database: DatabaseSync, options: HomeLockOptions): Promise<void> {
  const deadline = performance.now() + (options.timeoutMs ?? LIMITS.lockTimeoutMs);
  for (;;) {
    options.signal?.throwIfAborted();
    try {
      // Nothing is ever written to this file. A journal in a file would need room on the disk, and could be left behind; OFF
      // is ignored by a connection that is on its guard, as those of Node are.
      database.exec("PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE");
      return;
    } catch (cause) {
      if (!isBusy(cause)) throw unusable(home, cause);
      if (performance.now() >= deadline) throw await locked(home, cause);
    }
    await sleep(1 + Math.random() * LIMITS.lockRetryMs);
  }
}

function isBusy(thrown: unknown): boolean {
  const SQLITE_BUSY = 5;
  return thrown instanceof Error && "errcode" in thrown && (Number(thrown.errcode) & 0xff) === SQLITE_BUSY;
}

function unusable(home: Home, cause: unknown): HomeError {
  return new HomeError("HOME_LOCK_UNUSABLE", `cannot lock ${home.lock}`, {
    path: home.lock,
    hint: `check that ${home.root} can be written, and that home.lock in it is an empty file`,
    cause,
  });
}

/** The note is a courtesy to those who wait: its loss changes nothing, so it is neither atomic nor durable. */
function announce(home: Home, purpose: string | undefined): void {
  try {
    const note = JSON.stringify({ pid: process.pid, purpose: purpose ?? null });
    writeFileSync(home.lockHolder, note, { mode: 0o600 });
  } catch {
    // The lock is held all the same.
  }
}

function withdraw(home: Home): void {
  try {
    unlinkSync(home.lockHolder);
  } catch {
    // Whoever takes the lock next overwrites it.
  }
}

async function locked(home: Home, cause: unknown): Promise<HomeError> {
  const holder = await readHolder(home);
  return new HomeError("HOME_LOCKED", `${home.root} is locked by ${holder}`, {
    path: home.lock,
    hint: "wait until it is done, then try again",
    cause,
  });
}

async function readHolder(home: Home): Promise<string> {
  try {
    const note = await readFileIfPresent(home.lockHolder, { maxBytes: LIMITS.markerBytes });
    const { pid, purpose } = JSON.parse(note?.toString() ?? "{}") as { pid?: unknown; purpose?: unknown };
    if (typeof pid !== "number" || !isAlive(pid)) return "another process";
    return `process ${pid}${typeof purpose === "string" ? ` (${purpose})` : ""}`;
  } catch {
    return "another process";
  }
}
