import type { JsonObject } from "@ooo/protocol";
import type { JsonValue } from "@ooo/strict-json";
import type { CommandOutput, Handlers, Plugin } from "./define-plugin.ts";
import { openFakeHost, type FakeHost } from "./fake-host.ts";
import type { FakeFetch } from "./fake-http.ts";
import type { ArgumentsOf, CommandKey, PluginManifest, ScopeOf } from "./plugin-manifest.ts";
import { execute } from "./run-plugin.ts";

/** What a command is tested with. */
export type TestCommandOptions<M extends PluginManifest, K extends string> = {
  /** Arguments by name; typed in front of `words`. */
  readonly args?: Partial<ArgumentsOf<M, K>>;
  /** Words exactly as a user types them. */
  readonly words?: readonly string[];
  readonly config?: JsonObject;
  /** Scopes that the run has; by default all that the command lists. */
  readonly scopes?: readonly ScopeOf<M, K>[];
  readonly state?: Readonly<Record<string, JsonValue>>;
  /** Answers `fetch`; without it every request fails. */
  readonly fetch?: FakeFetch;
  /** Where the command is typed; by default the working directory. */
  readonly directory?: string;
  /** What `workspace.output` is. */
  readonly output?: string;
  /** Is given the host as soon as the handler can run, for example to cancel. */
  readonly onStart?: (host: FakeHost) => void;
};

type DataOf<R> =
  Awaited<R> extends infer Out
    ? Out extends CommandOutput<infer D>
      ? D
      : Out extends string
        ? Out
        : null
    : never;

/** How a tested command ended, and everything that it told the host. */
export type TestedCommand<Data> = Omit<FakeHost, "channel" | "cancel" | "state"> & {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the handler returned; undefined if it threw. */
  readonly data: Data | undefined;
  /** What it threw. */
  readonly error: unknown;
  /** The state afterwards. */
  readonly state: Readonly<Record<string, JsonValue>>;
};

/**
 * Runs one command of a plugin in this process against a fake host. It speaks the real protocol and checks capabilities
 * as the real one does; nothing is isolated and nothing is recorded.
 */
export async function testCommand<
  M extends PluginManifest,
  H extends Handlers<M>,
  K extends CommandKey<M> & keyof H & string,
>(
  plugin: Plugin<M, H>,
  key: K,
  options: TestCommandOptions<M, K> = {},
): Promise<TestedCommand<DataOf<H[K] extends (...args: never[]) => infer R ? R : never>>> {
  const [namespace = "", name = ""] = key.split(" ");
  const { directory = process.cwd(), output, words = [], args = {} } = options;
  const typed = Object.entries(args as Readonly<Record<string, Typed>>).flatMap(([argument, value]) =>
    toWords(argument, value),
  );
  let stdout = "";
  let stderr = "";
  let host: FakeHost | undefined;
  const {
    exitCode,
    output: result,
    error,
  } = await execute(plugin, {
    argv: [name, ...typed, ...words],
    env: {
      OOO_NAMESPACE: namespace,
      OUROBOROS_PLUGIN_WORKDIR: directory,
      ...(output !== undefined && { OUROBOROS_PLUGIN_OUTPUT_DIR: output }),
    },
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    connect: ({ command }) => {
      const { config, scopes, state, fetch } = options;
      host = openFakeHost({
        manifest: plugin.manifest,
        command,
        ...(config && { config }),
        ...(scopes && { scopes }),
        ...(state && { state }),
        ...(fetch && { fetch }),
      });
      options.onStart?.(host);
      return host.channel;
    },
  });
  const { state = new Map<string, { value: JsonValue }>(), ...told } = host ?? NOTHING_TOLD;
  return {
    ...told,
    exitCode,
    stdout,
    stderr,
    data: result?.data as never,
    error,
    state: Object.fromEntries([...state].map(([at, { value }]) => [at, value])),
  };
}

const NOTHING_TOLD: Omit<FakeHost, "channel" | "cancel" | "state"> & { readonly state?: FakeHost["state"] } =
  {
    ...{ evidence: [], provenance: [], progress: [], handoffs: [], logs: [], requests: [], refused: [] },
  };

type Typed = string | number | boolean | URL | undefined;

function toWords(argument: string, value: Typed): string[] {
  if (value === undefined || value === false) return [];
  return [value === true ? `--${argument}` : `--${argument}=${String(value)}`];
}
