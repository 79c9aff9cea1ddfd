import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Ledger } from "@ooo/audit";
import type { Handoff, LogEvent, ProgressEvent } from "@ooo/core";
import { invokePlugin, type InvocationContext, type InvocationResult } from "@ooo/firewall";
import type { Home } from "@ooo/home";
import type { Manifest } from "@ooo/manifest";
import { PluginTestingError } from "../error.ts";
import { openAnswerServer, type Answer, type AnswerServer, type SentRequest } from "./answer-server.ts";
import { recordedUses, type RecordedUse } from "./recorded-use.ts";
import { openThrowawayHome } from "./throwaway-home.ts";

/** What a plugin is tested with. */
export type TestbedOptions = {
  /** The plugin's directory; it is installed as it is now. */
  readonly directory: string;
  /** Scopes to grant; by default every declared one. */
  readonly grants?: readonly string[];
  /** Text of a `config.toml`. */
  readonly config?: string;
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Answers in the place of the network; nothing is ever sent there. */
  readonly answers?: readonly Answer[];
  /** Lets allowed requests leave, as for a user: to a server of the test's own that `config` names. There are no `requests` then. */
  readonly usesNetwork?: boolean;
  /** Variables of the host's environment, for credentials: the plugin never gets them. */
  readonly env?: Readonly<Record<string, string>>;
};

/** How one run ended, and everything that is on record about it. */
export type TestbedRun = Omit<InvocationResult, "captured" | "stdout" | "stderr"> & {
  readonly stdout: string;
  readonly stderr: string;
  /** Uses and blocked attempts of scopes and capabilities, oldest first. */
  readonly uses: readonly RecordedUse[];
  /** Requests that were allowed, as they would have left the machine. */
  readonly requests: readonly SentRequest[];
  readonly progress: readonly ProgressEvent[];
  readonly logs: readonly LogEvent[];
  readonly handoffs: readonly Handoff[];
};

/** A throwaway machine with one plugin on it: a home, a workspace, the real firewall and sandbox. */
export type Testbed = {
  readonly manifest: Manifest;
  readonly workspace: string;
  readonly home: Home;
  readonly ledger: Ledger;
  /** Runs `<namespace> <name>` with words as a user types them, one run at a time. Confirmations are given. */
  run(command: string, words?: readonly string[]): Promise<TestbedRun>;
  /** Removes everything. */
  close(): Promise<void>;
};

/**
 * Installs a plugin into a throwaway home and grants it scopes. Throws what install and trust throw for a plugin that
 * cannot be installed; nothing is left behind.
 */
export async function openTestbed(options: TestbedOptions): Promise<Testbed> {
  const { directory, grants, config, env, files = {}, answers = [], usesNetwork = false } = options;
  const told = { progress: [] as ProgressEvent[], logs: [] as LogEvent[] };
  const throwaway = await openThrowawayHome({
    invokedBy: "tester",
    onProgress: (event) => told.progress.push(event),
    onLog: (event) => told.logs.push(event),
    ...(config !== undefined && { config }),
    ...(env && { env }),
  });
  const { root, home, ledger, core } = throwaway;
  let server: AnswerServer | undefined;
  const close = async (): Promise<void> => {
    await server?.close();
    await throwaway.close();
  };
  try {
    const workspace = writeWorkspace(join(root, "workspace"), files);
    const network = (server = await openAnswerServer(join(root, "answers"), answers));
    const context: InvocationContext = {
      ...throwaway.context,
      ...(usesNetwork ? {} : { answers: network.socket }),
    };
    const manifest = await throwaway.install(directory, grants);
    return {
      ...{ manifest, workspace, home, ledger, close },
      run: async (command, words = []) => {
        const [namespace = "", name = ""] = command.split(" ");
        const { captured, ...result } = await invokePlugin(
          { program: namespace, command: name, words, cwd: workspace, io: { output: { kind: "capture" } } },
          context,
        );
        const { handoffs } = await core.handoffs.list({ session: result.correlationId });
        return {
          ...result,
          stdout: captured?.stdout.toString() ?? "",
          stderr: captured?.stderr.toString() ?? "",
          uses: await recordedUses(ledger, result.correlationId),
          requests: network.take(),
          progress: told.progress.splice(0),
          logs: told.logs.splice(0),
          handoffs,
        };
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function writeWorkspace(workspace: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  // What makes it a workspace of its own, whatever lies above.
  mkdirSync(join(workspace, ".git"), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const target = resolve(workspace, path);
    if (!target.startsWith(`${workspace}${sep}`)) {
      throw new PluginTestingError("TESTING_BAD_CASES", `${JSON.stringify(path)} leaves the workspace`);
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return workspace;
}
