import type { Command } from "./command.ts";

/** A command that is loaded only when it is used. */
export type CommandEntry = {
  readonly summary: string;
  /** For programs: it is in no list of commands. */
  readonly hidden?: boolean;
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
    load: () => import("./commands/plugin-run.ts"),
  },
  "plugin digest": {
    summary: "Print the digest that install would record for a directory",
    load: () => import("./commands/plugin-digest.ts"),
  },
  "plugin new": {
    summary: "Write a small plugin to begin with",
    load: () => import("./commands/plugin-new.ts"),
  },
  "plugin check": {
    summary: "Say what is wrong with a plugin's directory; runs only its own cases, if asked",
    load: () => import("./commands/plugin-check.ts"),
  },
  "plugin types": {
    summary: "Write the TypeScript module that types a plugin's handlers",
    load: () => import("./commands/plugin-types.ts"),
  },
  "plugin dev": {
    summary: "Run a plugin's directory once, as it is now, with the scopes you name; keeps nothing",
    load: () => import("./commands/plugin-dev.ts"),
  },
  scopes: {
    summary: "Say what scopes mean here, and who enforces them",
    load: () => import("./commands/scopes.ts"),
  },
  "catalog list": {
    summary: "List the sources that were added",
    load: () => import("./commands/catalog-list.ts"),
  },
  "catalog validate": {
    summary: "Say whether a repository's plugins can be added",
    load: () => import("./commands/catalog-validate.ts"),
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
  "audit checkpoint": {
    summary: "Print the newest signed checkpoint, to be kept elsewhere",
    load: () => import("./commands/audit-checkpoint.ts"),
  },
  "audit repair": {
    summary: "Close what was left open; with a flag, go on after damage",
    load: () => import("./commands/audit-repair.ts"),
  },
  why: {
    summary: "Say whether a program's command would run, and what would change it",
    load: () => import("./commands/why.ts"),
  },
  "config get": {
    summary: "Print one field of config.toml",
    load: () => import("./commands/config-get.ts"),
  },
  "config set": {
    summary: "Set or take away one field of config.toml; comments stay",
    load: () => import("./commands/config-set.ts"),
  },
  "config list": {
    summary: "List what config.toml sets",
    load: () => import("./commands/config-list.ts"),
  },
  doctor: {
    summary: "Say what works on this machine, and what mends the rest",
    load: () => import("./commands/doctor.ts"),
  },
  completion: {
    summary: "Print a completion script: bash, zsh, fish or pwsh",
    load: () => import("./commands/completion.ts"),
  },
  complete: {
    summary: "Print what can follow some words; the completion scripts ask it",
    hidden: true,
    load: () => import("./commands/complete.ts"),
  },
  version: {
    summary: "Show the version of ooo and of what it runs on",
    load: () => import("./commands/version.ts"),
  },
};
