import { once } from "node:events";
import type { Readable } from "node:stream";
import { CliError } from "./cli-error.ts";
import { ExitCode } from "./exit-codes.ts";
import { openInput } from "./input.ts";
import { main } from "./main.ts";
import { openOutput } from "./output.ts";
import { hasTerminal, openTerminal } from "./prompt/terminal.ts";

/** Runs what was typed, and sets this process's exit code. */
export async function start(): Promise<void> {
  // A reader that goes away early, as `head` does, ends what is written without end; that is no fault. It ends nothing else:
  // a run has an outcome to record, and any other command says all it has to say at its end, with its own exit code.
  const state = { isStreaming: false, isRunning: false, hasEnded: false, isUnwritten: false };
  const stdout = openOutput(
    1,
    () => process.stdout,
    ({ code, message }) => {
      if (code === "EPIPE") {
        if (state.isStreaming && !state.hasEnded) process.exit(ExitCode.success);
        return;
      }
      // What was asked for could not be handed over: a full disk, most often.
      if (!state.isUnwritten)
        stderr.write(`error: cannot write the output: ${message.replace(/^E\w+: |, \w+$/g, "")}\n`);
      state.isUnwritten = true;
      if (state.hasEnded && process.exitCode === ExitCode.success) process.exitCode = ExitCode.fault;
      if (!state.hasEnded && !state.isRunning) process.exit(ExitCode.fault);
    },
  );
  // Who does not hear what we say still wants it done.
  const stderr = openOutput(
    2,
    () => process.stderr,
    () => undefined,
  );

  let input: Readable | undefined;
  // Should the program ever end in the midst of a command, that is no success.
  process.exitCode = ExitCode.fault;
  const exitCode = await main(process.argv.slice(2), {
    stdout,
    stderr,
    isTerminal: { stdout: stdout.isTTY, stderr: stderr.isTTY },
    columns: {
      stdout: stdout.isTTY ? stdout.stream().columns : undefined,
      stderr: stderr.isTTY ? stderr.stream().columns : undefined,
    },
    writeOut: async (text) => {
      state.isStreaming = true;
      if (!stdout.write(text)) await once(stdout.stream(), "drain");
    },
    openStreams: () => {
      state.isRunning = true;
      input = openInput();
      return { stdin: input, stdout: stdout.stream(), stderr: stderr.stream() };
    },
    env: process.env,
    get cwd() {
      return currentDirectory();
    },
    hasTerminal: () => hasTerminal(process.env),
    openTerminal: () => openTerminal(process.env),
  });
  state.hasEnded = true;
  process.exitCode = exitCode === ExitCode.success && state.isUnwritten ? ExitCode.fault : exitCode;
  // An input that its writer keeps open must not keep us: nobody reads it any more.
  input?.destroy();
}

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
