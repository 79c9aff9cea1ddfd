import { definePlugin, PluginError } from "@ooo/plugin-sdk";
import { manifest } from "./manifest.ts";
import { merge } from "./merge.ts";
import { review } from "./review.ts";
import { visible } from "./visible.ts";

/** The plugin: one handler per command. */
export const plugin = definePlugin(manifest, {
  "github-pr review": (context) => {
    refuseUnknown(context.words, "review");
    return review(context, context.args, process.env);
  },
  "github-pr merge": (context) => {
    refuseUnknown(context.words, "merge");
    return merge(context, context.args, process.env);
  },
});

/** ARG-01: the host passes on what binds to nothing. A misspelt `--policy` must not mean the default policy. */
function refuseUnknown([word]: readonly string[], command: "review" | "merge"): void {
  if (word === undefined) return;
  throw new PluginError(`${visible(word)} is no option or argument of ${command}`, {
    hint: `ooo github-pr ${command} --help`,
    exitCode: 2,
  });
}
