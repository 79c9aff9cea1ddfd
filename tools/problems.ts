/** One thing that a check found wrong. Paths are relative to the repository's root. */
export type Problem = {
  readonly file: string;
  readonly line?: number;
  /** Lower case, without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
};

/** Returns `error: file:line: message`, and the hint on a line of its own. */
export function formatProblem({ file, line, message, hint }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `error: ${place}: ${message}${hint === undefined ? "" : `\n  hint: ${hint}`}`;
}

/** Prints every problem on stderr and lets the process exit with 1 if there is one. */
export function report(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}

/** Returns the line (from 1) of the character at `offset`. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
