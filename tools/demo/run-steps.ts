import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findSecret } from "./find-secret.ts";
import type { Layout } from "./layout.ts";
import { runCommand } from "./run-command.ts";
import type { Stage } from "./stage.ts";
import { findProblem, type Step } from "./step.ts";

/**
 * Runs every command of every step and prints it. Throws an error whose message names the step as soon as one does not
 * do what it says, or prints a secret; the reason of `signal` when that aborts.
 */
export async function runSteps(
  steps: readonly Step[],
  stage: Stage,
  { layout, print, signal }: { layout: Layout; print: (text: string) => void; signal: AbortSignal },
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    print(layout.heading(index + 1, step));
    for (const command of step.commands) {
      print(layout.command(command));
      const outcome = await runCommand(command, stage, signal);
      signal.throwIfAborted();
      print(layout.outcome(outcome));
      const secret = findSecret(stage.secrets, outcome.output);
      const problem = secret === undefined ? findProblem(command, outcome) : `printed ${secret}`;
      if (problem !== undefined) throw new Error(`step ${String(index + 1)}: \`${command.line}\` ${problem}`);
    }
  }
}

/** Returns what a look at the whole stage shows, as sentences; throws where it shows that something got out. */
export function proveNothingLeaked(stage: Stage): string[] {
  const home = join(stage.home, ".ouroboros");
  const entries = existsSync(home) ? readdirSync(home, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const secret = findSecret(stage.secrets, readFileSync(path, "latin1"));
    if (secret !== undefined) throw new Error(`${path} holds ${secret}`);
  }
  const { github } = stage;
  if (stage.visits() > 0) throw new Error("something reached the attacker");
  const [strange] = github.violations;
  if (strange !== undefined) throw new Error(`GitHub would not have understood: ${strange}`);
  const changes = github.requests.filter(
    ({ method, target }) => method !== "GET" && !target.endsWith("/graphql"),
  );
  if (changes.length > 0) throw new Error(`something was changed on the server: ${changes[0]?.target ?? ""}`);
  const uses = github.requests.filter(({ status }) => status === 200).length;
  if (uses === 0) throw new Error("the server never saw the token: the host did not put it in");
  return [
    `${[...stage.secrets.keys()].join(" and ")} stand in nothing that was printed above`,
    `nor in one of the ${String(files.length)} files of ~/.ouroboros`,
    "nobody connected to the attacker's port, and nothing was changed on the server",
    `the server saw the real token in ${String(uses)} requests: the host put it in, no plugin had it`,
  ];
}
