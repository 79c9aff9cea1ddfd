import { definePlugin, type Context } from "@ooo/plugin-sdk";
import { testCommand, type TestCommandOptions, type TestedCommand } from "@ooo/plugin-sdk/testing";
import type { JsonValue } from "@ooo/strict-json";
import { manifest } from "./sample-manifest.ts";

type Sample = typeof manifest;
type Review = (context: Context<Sample, "sample review">) => unknown;

/** Returns the sample plugin with a review of one's own. */
export function aPlugin(review: Review) {
  return definePlugin(manifest, {
    "sample review": async (context) => (await review(context)) as { data: JsonValue },
    "sample list": () => "nothing",
    "other list": ({ words }) => ({ data: [...words] }),
  });
}

/** Runs a review with the argument that it needs. */
export function runReview(
  review: Review,
  options: TestCommandOptions<Sample, "sample review"> = {},
): Promise<TestedCommand<unknown>> {
  const args = { page_url: new URL("https://example.com/1"), ...options.args };
  return testCommand(aPlugin(review), "sample review", { ...options, args });
}
