import type { Command } from "../command.ts";

/** `ooo plugin run`: what its help says. What it runs is a program's command line, see `route` and `runProgram`. */
export const command: Command = {
  arguments: [
    { name: "name", summary: "The plugin's name", required: true },
    { name: "command", summary: "Its command", required: true },
    { name: "arguments", summary: "The plugin's words", required: false },
  ],
  openEnded: true,
  options: {
    yes: { type: "boolean", summary: "Confirm what asks before it runs" },
    confirm: {
      type: "string",
      value: "plugin",
      summary: "The plugin's name, to confirm what is destructive",
    },
    workspace: { type: "string", value: "dir", summary: "Use this workspace instead of where you stand" },
  },
  run: () => ({ document: {}, lines: [] }),
};
