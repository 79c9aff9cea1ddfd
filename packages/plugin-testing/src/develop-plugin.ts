import type { LogEvent, ProgressEvent } from "@ooo/core";
import { invokePlugin, openScopeCatalog, type InvocationIo, type InvocationResult } from "@ooo/firewall";
import type { Config } from "@ooo/home";
import { recordedUses, type RecordedUse } from "./testbed/recorded-use.ts";
import { openThrowawayHome } from "./testbed/throwaway-home.ts";

/** One run of a plugin that is being written. */
export type DevelopOptions = {
  /** The plugin's directory; it runs as it is now. */
  readonly directory: string;
  /** Scopes of this run only. */
  readonly scopes: readonly string[];
  /** The command's name; with its namespace where two share the name. */
  readonly command: string;
  readonly words: readonly string[];
  /** Where the author stands: the workspace is found from there. */
  readonly cwd: string;
  readonly workspace?: string;
  readonly io: InvocationIo;
  /** The user's configuration: settings of scopes, and of this plugin. */
  readonly config?: Config;
  /** The caller's environment; credentials are taken from it as in any run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The author's home directory: it is never a workspace, and where programs that know credentials look. */
  readonly userHome: string;
  readonly cancel?: AbortSignal;
  readonly kill?: AbortSignal;
  readonly onProgress?: (event: ProgressEvent) => void;
  readonly onLog?: (event: LogEvent) => void;
};

/** How it ended, and what it used and tried. Nothing of it is kept. */
export type DevelopedRun = InvocationResult & {
  readonly isDevelopment: true;
  readonly uses: readonly RecordedUse[];
};

/** Who is on record for a run in development. */
const DEVELOPER = "development";

/**
 * Runs a plugin's directory once, as it is now, under the real firewall and sandbox, in a throwaway home, with the named
 * scopes. No trust comes of it: neither lockfile nor ledger of the user is touched. Confirmations are given. Throws what
 * install and `invokePlugin` throw.
 */
export async function developPlugin(options: DevelopOptions): Promise<DevelopedRun> {
  const { directory, scopes, words, cwd, io, config, env, onProgress, onLog } = options;
  const throwaway = await openThrowawayHome({
    invokedBy: DEVELOPER,
    ...(onProgress && { onProgress }),
    ...(onLog && { onLog }),
  });
  try {
    const manifest = await throwaway.install(directory, scopes);
    const parts = options.command.split(" ");
    const command = parts.at(-1) ?? "";
    const result = await invokePlugin(
      {
        ...(parts.length > 1 ? { program: parts[0] ?? "" } : { program: manifest.name, by: "name" as const }),
        ...{ command, words, cwd, io },
        ...(options.workspace !== undefined && { workspace: options.workspace }),
        ...(options.cancel && { cancel: options.cancel }),
        ...(options.kill && { kill: options.kill }),
      },
      {
        ...throwaway.context,
        ...(config && { config, scopes: openScopeCatalog(config.scopes) }),
        env,
        // The author's own: what must never be given to a plugin is what it is in any run.
        user: { name: DEVELOPER, home: options.userHome },
      },
    );
    const uses = await recordedUses(throwaway.ledger, result.correlationId);
    const message = "this was a run in development: nothing of it is kept, and no trust comes of it";
    return { ...result, notices: [...result.notices, { message }], isDevelopment: true, uses };
  } finally {
    await throwaway.close();
  }
}
