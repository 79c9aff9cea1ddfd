import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { HomeError, openHome, type Home } from "@ooo/home";

/** Returns a directory that is gone after the test. */
export function aDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), "ooo-home-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Returns a fresh, open home. */
export function aHome(): Promise<Home> {
  return openHome({ env: { OUROBOROS_HOME: join(aDirectory(), "home") } });
}

/** Returns what a promise rejects with, which must be a `HomeError`. */
export async function refusal(work: Promise<unknown>): Promise<HomeError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof HomeError) return thrown;
  throw new Error("expected a HomeError", { cause: thrown });
}

/** Runs a program of `test/programs` in a process of its own. */
export function runProgram(name: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, programArguments(name, ...args), { timeout: 55_000 });
}

/** Returns the arguments that make Node run a program of `test/programs` on our sources. */
export function programArguments(name: string, ...args: string[]): string[] {
  const program = join(import.meta.dirname, "programs", name);
  return ["--conditions=@ooo/source", "--no-warnings", program, ...args];
}
