import type { Command } from "./command.ts";

/** A command that is loaded only when it is used. */
export type CommandEntry = {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
};

const add: CommandEntry = {
  summary: "Fetch a source, choose from what it offers, install it",
  load: () => import("./commands/plugin-add.ts"),
};

/** Every command, by the words that name it. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  add,
  "plugin discover": {
    summary: "Show what a plugin or a repository declares; changes nothing",
    load: () => import("./commands/plugin-discover.ts"),
  },
  "plugin add": add,
  "plugin install": {
    summary: "Install one plugin by name; never prompts",
    load: () => import("./commands/plugin-install.ts"),
  },
  "plugin trust": {
    summary: "Grant scopes to an installed plugin",
    load: () => import("./commands/plugin-trust.ts"),
  },
  "plugin revoke": {
    summary: "Take scopes back",
    load: () => import("./commands/plugin-revoke.ts"),
  },
  "plugin disable": {
    summary: "Keep a plugin from running until it is trusted again",
    load: () => import("./commands/plugin-disable.ts"),
  },
  "plugin remove": {
    summary: "Remove a plugin and every grant it ever had",
    load: () => import("./commands/plugin-remove.ts"),
  },
  "plugin list": {
    summary: "List what is installed, and what is wrong with it",
    load: () => import("./commands/plugin-list.ts"),
  },
  "plugin inspect": {
    summary: "Show everything about one plugin",
    load: () => import("./commands/plugin-inspect.ts"),
  },
  "plugin update": {
    summary: "Take a newer version beside the present one; grants do not carry over",
    load: () => import("./commands/plugin-update.ts"),
  },
  "plugin rollback": {
    summary: "Return to the version before; its scopes are asked for again",
    load: () => import("./commands/plugin-rollback.ts"),
  },
  "plugin sync": {
    summary: "Reproduce the plugins of another machine's lockfile",
    load: () => import("./commands/plugin-sync.ts"),
  },
  "plugin run": {
    summary: "Run a plugin by its name, also one that another name hides",
    load: () => Promise.reject(new Error("plugin run is a program's command line, see route")),
  },
  "plugin digest": {
    summary: "Print the digest that install would record for a directory",
    load: () => import("./commands/plugin-digest.ts"),
  },
  "catalog forget": {
    summary: "Forget a source that was added; what was installed from it stays",
    load: () => import("./commands/catalog-forget.ts"),
  },
  "audit list": {
    summary: "List what happened, newest first",
    load: () => import("./commands/audit-list.ts"),
  },
  "audit show": {
    summary: "Show one event in full",
    load: () => import("./commands/audit-show.ts"),
  },
  "audit verify": {
    summary: "Verify the ledger; names what was tampered with",
    load: () => import("./commands/audit-verify.ts"),
  },
  "audit prove": {
    summary: "Print the proof that one event is in the ledger",
    load: () => import("./commands/audit-prove.ts"),
  },
  "audit export": {
    summary: "Write events as lines: JSON, CloudEvents or OpenTelemetry",
    load: () => import("./commands/audit-export.ts"),
  },
  "audit repair": {
    summary: "Close what was left open; with a flag, go on after damage",
    load: () => import("./commands/audit-repair.ts"),
  },
  why: {
    summary: "Say whether a program's command would run, and what would change it",
    load: () => import("./commands/why.ts"),
  },
  version: {
    summary: "Show the version of ooo and of what it runs on",
    load: () => import("./commands/version.ts"),
  },
};
