import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const packageRoot = join(import.meta.dirname, "..");
const built = join(packageRoot, "dist/bin.cjs");
const lock = join(packageRoot, "node_modules/.ooo-test-build");

/** The program that tests run: the built one. */
export const BIN = join(packageRoot, "bin/ooo.cjs");

/** Builds `ooo` unless what is built is newer than every source; test files that start at once take turns. */
export async function buildOoo(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if ((statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - 60_000) {
        rmSync(lock, { recursive: true, force: true });
      }
      await sleep(100);
    }
  }
  try {
    if (isFresh()) return;
    const rolldown = join(packageRoot, "../../node_modules/.bin/rolldown");
    execFileSync(rolldown, ["--config", "rolldown.config.js", "--log-level", "warn"], {
      cwd: packageRoot,
      stdio: "pipe",
    });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isFresh(): boolean {
  const time = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  if (time === undefined) return false;
  const sources = globSync(["../*/src/**/*.{ts,js}", "rolldown.config.js", "package.json"], {
    cwd: packageRoot,
  });
  return sources.every((path) => statSync(join(packageRoot, path)).mtimeMs < time);
}
