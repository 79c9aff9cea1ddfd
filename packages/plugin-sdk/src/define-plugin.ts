import type { JsonValue } from "@ooo/strict-json";
import type { Context } from "./context.ts";
import type { CommandKey, PluginManifest } from "./plugin-manifest.ts";

/** What a command gives: `data` for programs (`--json`), `text` for people. */
export type CommandOutput<Data extends JsonValue = JsonValue> = {
  readonly data: Data;
  /** Without it, people see the data line by line. */
  readonly text?: string;
  /** 0 by default. */
  readonly exitCode?: number;
};

/** What a handler may return: nothing, a text, or an output. */
export type HandlerResult = CommandOutput | string | undefined;

/** Runs one command. */
export type Handler<M extends PluginManifest, K extends string> = (
  context: Context<M, K>,
) => HandlerResult | Promise<HandlerResult> | Promise<void>;

/** One handler per command, by `<namespace> <name>`. */
export type Handlers<M extends PluginManifest> = { readonly [K in CommandKey<M>]: Handler<M, K> };

/** A plugin that can be run, and tested. */
export type Plugin<M extends PluginManifest, H extends Handlers<M>> = {
  readonly manifest: M;
  readonly handlers: H;
};

/**
 * Puts a manifest (the module that `ooo plugin types` writes) and its handlers together. A command without a handler and
 * the use of a capability that is not declared do not compile.
 */
export function definePlugin<const M extends PluginManifest, H extends Handlers<M>>(
  manifest: M,
  handlers: H,
): Plugin<M, H> {
  return { manifest, handlers };
}
