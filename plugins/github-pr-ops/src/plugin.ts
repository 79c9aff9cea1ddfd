import { definePlugin } from "@ooo/plugin-sdk";
import { manifest } from "./manifest.ts";
import { merge } from "./merge.ts";
import { review } from "./review.ts";

/** The plugin: one handler per command. */
export const plugin = definePlugin(manifest, {
  "github-pr review": (context) => review(context, context.args, process.env),
  "github-pr merge": (context) => merge(context, context.args, process.env),
});
