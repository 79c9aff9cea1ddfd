import type { ArgumentType, Capability, CapabilityAccess } from "@ooo/manifest";

/** What a plugin needs to know of its own manifest at run time: the module that `ooo plugin types` writes. */
export type PluginManifest = {
  readonly name: string;
  readonly commands: readonly PluginCommand[];
  readonly capabilities: readonly { readonly name: string; readonly access: string }[];
  readonly permissions: readonly { readonly scope: string; readonly required: boolean }[];
};

/** One command of it. */
export type PluginCommand = {
  readonly namespace: string;
  readonly name: string;
  readonly usage: string;
  readonly arguments: readonly PluginArgument[];
  readonly permissions: readonly string[];
  /** The manifest has `x-words`: words that bind to no argument are taken, not refused. */
  readonly words?: true;
};

type PluginArgument = { readonly name: string; readonly type: string; readonly required: boolean };

/** `<namespace> <name>` of every command. */
export type CommandKey<M extends PluginManifest> = KeyOf<M["commands"][number]>;

type KeyOf<C> = C extends {
  readonly namespace: infer N extends string;
  readonly name: infer K extends string;
}
  ? `${N} ${K}`
  : never;

/** The command of a key. */
export type CommandOf<M extends PluginManifest, K extends string> = M["commands"][number] extends infer C
  ? C extends PluginCommand
    ? KeyOf<C> extends K
      ? C
      : never
    : never
  : never;

/** The scopes that a run of a command can have. */
export type ScopeOf<M extends PluginManifest, K extends string> = CommandOf<M, K>["permissions"][number];

type Values = {
  readonly string: string;
  readonly boolean: boolean;
  readonly integer: number;
  /** Absolute. */
  readonly path: string;
  readonly url: URL;
};
type ValueOf<A extends PluginArgument> = A["type"] extends ArgumentType ? Values[A["type"]] : string;
type IsThere<A extends PluginArgument> = A["required"] extends true
  ? true
  : A["type"] extends "boolean"
    ? true
    : false;
type ArgumentOf<M extends PluginManifest, K extends string> = CommandOf<M, K>["arguments"][number];

/** The arguments of a command by their declared names. A flag that was not typed is `false`. */
export type ArgumentsOf<M extends PluginManifest, K extends string> = {
  readonly [A in ArgumentOf<M, K> as IsThere<A> extends true ? A["name"] : never]: ValueOf<A>;
} & {
  readonly [A in ArgumentOf<M, K> as IsThere<A> extends true ? never : A["name"]]?: ValueOf<A>;
};

/** Whether a manifest declares a capability with one of these accesses. */
export type Declares<M extends PluginManifest, Name extends Capability, Access extends CapabilityAccess> =
  Extract<M["capabilities"][number], { readonly name: Name; readonly access: Access }> extends never
    ? false
    : true;
