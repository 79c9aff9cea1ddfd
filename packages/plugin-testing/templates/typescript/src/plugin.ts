import { readdirSync } from "node:fs";
import { definePlugin } from "../vendor/plugin-sdk.js";
import { manifest } from "./manifest.ts";

export const plugin = definePlugin(manifest, {
  "my-plugin greet": async ({ args, state }) => {
    const times = Number((await state.get(args.who)) ?? 0) + 1;
    await state.set(args.who, times);
    const greeting = `Hello, ${args.who}!`;
    return { data: { greeting, times }, text: `${args.loud ? greeting.toUpperCase() : greeting} (${times})` };
  },

  "my-plugin count": ({ workspace }) => {
    const entries = readdirSync(workspace.directory, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).length;
    return { data: { files }, text: `${files} files` };
  },
});
