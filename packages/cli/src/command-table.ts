import type { Command } from "./command.ts";

/** A command that is loaded only when it is used. */
export type CommandEntry = {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
};

/** Every command, by the words that name it. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  version: {
    summary: "Show the version of ooo and of what it runs on",
    load: () => import("./commands/version.ts"),
  },
};
