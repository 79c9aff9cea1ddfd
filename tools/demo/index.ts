/**
 * The guided demo: `npx -y pnpm@12 demo`. Runs the built command line with a temporary home against servers on loopback,
 * prints each command before its output, and ends with 1, naming the step, if one does not do what it says. Leaves
 * nothing behind, also after Ctrl-C.
 */
import { buildOoo } from "../../packages/cli/test/build.ts";
import { openLayout } from "./layout.ts";
import { proveNothingLeaked, runSteps } from "./run-steps.ts";
import { openStage } from "./stage.ts";
import { stepsOn } from "./steps.ts";

const stopped = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => stopped.abort(new Error(`stopped by ${name}`)));
}
const started = performance.now();
const print = (text: string): void => {
  process.stdout.write(text);
};
// Who reads may go: what was made still has to be removed.
process.stdout.on("error", (error) => stopped.abort(error));

try {
  await buildOoo();
  await using stage = await openStage();
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
  const layout = openLayout(isColoured, (text) => text.replaceAll(stage.home, "~"));
  const steps = stepsOn(stage);
  print(`\nThe real command line on a temporary home: ~ is ${stage.home}\n`);
  print("Its ~/.ssh/id_ed25519 and $GITHUB_TOKEN are planted, to be looked for in the end.\n");
  await runSteps(steps, stage, { layout, print, signal: stopped.signal });
  print(`\n${proveNothingLeaked(stage).map(layout.good).join("")}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`\n${String(steps.length)} steps did what they say, in ${seconds} seconds.\n`);
} catch (error) {
  console.error(`\nerror: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = stopped.signal.aborted ? 130 : 1;
}
