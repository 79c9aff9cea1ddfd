import { once } from "node:events";
import { CliError } from "./cli-error.ts";
import { useCodeCache } from "./code-cache.ts";
import { ExitCode } from "./exit-codes.ts";
import { main } from "./main.ts";
import { hasTerminal, openTerminal } from "./prompt/terminal.ts";

// A reader that goes away early, as `head` does, ends the output; that is no fault. It does not end a run: that has an
// outcome to record.
let isRunning = false;
let hasEnded = false;
let isUnwritten = false;
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") {
    if (!isRunning && !hasEnded) process.exit(ExitCode.success);
    return;
  }
  // What was asked for could not be handed over: a full disk, most often.
  if (!isUnwritten)
    process.stderr.write(`error: cannot write the output: ${message.replace(/^E\w+: |, \w+$/g, "")}\n`);
  isUnwritten = true;
  if (hasEnded && process.exitCode === ExitCode.success) process.exitCode = ExitCode.fault;
  if (!hasEnded && !isRunning) process.exit(ExitCode.fault);
});
// Who does not hear what we say still wants it done.
process.stderr.on("error", () => undefined);

// A dry run changes no byte of the home.
if (!process.argv.includes("--dry-run")) useCodeCache(process.env);
// Should the program ever end in the midst of a command, that is no success.
process.exitCode = ExitCode.fault;
// No top-level await: the commands import modules of this start path and would wait for it for ever.
void main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
  columns: {
    stdout: process.stdout.isTTY ? process.stdout.columns : undefined,
    stderr: process.stderr.isTTY ? process.stderr.columns : undefined,
  },
  writeOut: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  outliveReaders: () => void (isRunning = true),
  env: process.env,
  get cwd() {
    return currentDirectory();
  },
  hasTerminal: () => hasTerminal(process.env),
  openTerminal: () => openTerminal(process.env),
}).then((exitCode) => {
  hasEnded = true;
  process.exitCode = exitCode === ExitCode.success && isUnwritten ? ExitCode.fault : exitCode;
  // An input that its writer keeps open must not keep us: nobody reads it any more.
  if (isRunning) process.stdin.destroy();
});

/** Another directory that has its path by now is not the one that the user stands in: there is none then. */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new CliError("CLI_NO_DIRECTORY", "the directory you stand in is no longer there", {
      hint: "cd to one that is, then run the command again",
      cause,
    });
  }
}
