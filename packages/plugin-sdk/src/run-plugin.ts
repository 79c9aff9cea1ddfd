import { openChannel, openConnection, PROTOCOL_VERSION, type PluginConnection } from "@ooo/protocol";
import type { Duplex } from "node:stream";
import { bindCommand, type BoundCommand } from "./bind-command.ts";
import type { HandlerResult, Handlers, Plugin } from "./define-plugin.ts";
import { openContext, type WholeContext } from "./open-context.ts";
import type { PluginManifest } from "./plugin-manifest.ts";
import { formatFailure, formatOutput, toFailure, toOutput } from "./print-output.ts";
import type { CommandOutput } from "./define-plugin.ts";
import { asksForJson } from "./sort-words.ts";
import { workDirectory, type Environment } from "./workspace.ts";

/** What a run gets from its process, or from a test. */
export type RunEnvironment = {
  /** The command's name and the user's words. */
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Returns the channel to a host. */
  readonly connect: (bound: BoundCommand) => Duplex | Promise<Duplex>;
  /** Ends the run: SIGTERM, a test. */
  readonly stop?: AbortSignal;
};

/** How a run ended. */
export type RunResult = {
  readonly exitCode: number;
  readonly output?: CommandOutput;
  readonly error?: unknown;
};

/**
 * Runs the command that this process was started for, prints its output, and sets the exit code. Call it once, as the
 * last thing of the main module. Without a host it says so on stderr, keeps state in memory, and fetches directly.
 */
export async function runPlugin<M extends PluginManifest, H extends Handlers<M>>(
  plugin: Plugin<M, H>,
): Promise<void> {
  const controller = new AbortController();
  const stop = (name: string): void => controller.abort(new DOMException(`stopped by ${name}`, "AbortError"));
  // INV-08: SIGTERM comes with the host's `cancel`; dying of it at once would leave the handler no time.
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const stderr = (text: string): void => void process.stderr.write(text);
  // Whoever reads the output may have left (`| head`).
  process.stdout.on("error", () => undefined);
  const { exitCode } = await execute(plugin, {
    argv: process.argv.slice(2),
    env: process.env,
    stdout: (text) => void process.stdout.write(text),
    stderr,
    connect: (bound) => openChannel(process.env) ?? connectWithoutHost(plugin.manifest, bound, stderr),
    stop: controller.signal,
  });
  process.off("SIGTERM", stop);
  process.off("SIGINT", stop);
  process.exitCode = exitCode;
}

/** Runs one command and returns how it ended. Never throws. */
export async function execute<M extends PluginManifest, H extends Handlers<M>>(
  { manifest, handlers }: Plugin<M, H>,
  run: RunEnvironment,
): Promise<RunResult> {
  const controller = new AbortController();
  const onStop = (): void => controller.abort(run.stop?.reason);
  if (run.stop?.aborted === true) onStop();
  run.stop?.addEventListener("abort", onStop, { once: true });
  let connection: PluginConnection | undefined;
  let isJson = asksForJson(run.argv);
  try {
    const bound = bindCommand(manifest, run.argv, run.env.OOO_NAMESPACE, workDirectory(run.env));
    isJson = bound.isJson;
    connection = openConnection(await run.connect(bound), {
      role: "plugin",
      handlers: {
        cancel: ({ reason }) => controller.abort(new DOMException(`stopped by ${reason}`, "AbortError")),
      },
    });
    const hello = await connection.request("host.hello", { versions: [PROTOCOL_VERSION] });
    const context = openContext(connection, hello, bound, run.env, controller.signal);
    const handler = (handlers as unknown as Readonly<Record<string, AnyHandler | undefined>>)[bound.key];
    if (handler === undefined) throw new TypeError(`there is no handler for ${bound.key}`);
    const output = toOutput((await handler(context)) ?? undefined);
    run.stdout(formatOutput(output, isJson));
    return { exitCode: output.exitCode ?? 0, output };
  } catch (error) {
    const failure = toFailure(error, controller.signal);
    run.stderr(formatFailure(failure));
    const { code, message, hint } = failure;
    if (isJson) run.stdout(formatOutput({ data: { error: { code, message, ...(hint && { hint }) } } }, true));
    return { exitCode: failure.exitCode, error };
  } finally {
    run.stop?.removeEventListener("abort", onStop);
    await connection?.flush();
    connection?.close();
  }
}

type AnyHandler = (context: WholeContext) => HandlerResult | Promise<HandlerResult>;

async function connectWithoutHost(
  manifest: PluginManifest,
  bound: BoundCommand,
  stderr: (text: string) => void,
): Promise<Duplex> {
  const { command } = bound;
  stderr(
    `note: running without ooo: state is kept in memory only, nothing is recorded, requests go out directly; ` +
      `for the real thing: ${command.usage}\n`,
  );
  const { openFakeHost } = await import("./fake-host.ts");
  const host = openFakeHost({
    manifest,
    command,
    fetch: (request) => fetch(request),
    onLog: ({ level, message }) => stderr(`${level}: ${message}\n`),
  });
  return host.channel;
}
