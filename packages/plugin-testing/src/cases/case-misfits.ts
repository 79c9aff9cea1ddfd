import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestbedRun } from "../testbed/testbed.ts";
import type { CaseExpectation } from "./check-case.ts";

/** Returns what is not as the case expects, one line each. */
export function caseMisfits(run: TestbedRun, expected: CaseExpectation, workspace: string): string[] {
  const { outcome, exit_code, stdout, stdout_contains = [], stderr_contains = [], files = {} } = expected;
  // A case that says nothing of its end must end well.
  const code = exit_code ?? (outcome === undefined ? 0 : undefined);
  const misfits: string[] = [];
  const compare = (what: string, want: unknown, got: unknown): void => {
    if (want !== undefined && want !== got) misfits.push(`${what} is ${show(got)}, expected ${show(want)}`);
  };
  compare("outcome", outcome, run.outcome);
  compare("exit code", code, run.exitCode);
  compare("stdout", stdout, run.stdout);
  for (const text of stdout_contains) {
    if (!run.stdout.includes(text)) misfits.push(`stdout does not contain ${show(text)}`);
  }
  for (const text of stderr_contains) {
    if (!run.stderr.includes(text)) misfits.push(`stderr does not contain ${show(text)}`);
  }
  for (const [path, content] of Object.entries(files)) {
    compare(`file ${path}`, content, readIfPresent(join(workspace, path)));
  }
  // Whoever has to mend it wants to see what the plugin said.
  if (misfits.length > 0 && run.stderr !== "") misfits.push(`stderr: ${show(run.stderr)}`);
  return misfits;
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Texts of a plugin are shown as printable ASCII, cut short. */
function show(value: unknown): string {
  const text = JSON.stringify(value);
  const ascii = text.replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return ascii.length > 500 ? `${ascii.slice(0, 500)}…` : ascii;
}
