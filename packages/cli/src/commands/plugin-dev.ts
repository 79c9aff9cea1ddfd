import { homedir } from "node:os";
import { resolve } from "node:path";
import { exitCodeOf, FirewallError } from "@ooo/firewall";
import { loadConfig } from "@ooo/home";
import { loadManifest } from "@ooo/manifest";
import { developPlugin } from "@ooo/plugin-testing";
import type { Command, CommandInput } from "../command.ts";
import { describeUses } from "../development/describe-uses.ts";
import { withOwnHints } from "../development/own-hints.ts";
import { requireNames, usageOf } from "../development/require-names.ts";
import { onInterrupt } from "../interrupt.ts";
import { findHome } from "../open-ledger.ts";
import { listOption, textOption } from "../options.ts";
import type { Surroundings } from "../print.ts";
import { ioOf, reportRun, sayOnTerminal } from "../program-output.ts";

/**
 * `ooo plugin dev [directory] -- <command> [arguments]`: the author's loop. One run under the real firewall, in a home of
 * its own that goes afterwards: nothing is installed, and no trust comes of it.
 */
export const command: Command = {
  arguments: [{ name: "directory", summary: "The plugin; where you stand if not given", required: false }],
  after: [
    { name: "command", summary: "Its command, with the namespace where two share the name", required: true },
    { name: "arguments", summary: "The plugin's words", required: false },
  ],
  options: {
    scope: {
      type: "string",
      value: "scopes",
      summary: "Grant these for this run, separated by commas; without it none",
    },
    workspace: { type: "string", value: "dir", summary: "Use this workspace instead of where you stand" },
  },
  run: (input) => ({ kind: "run", run: (surroundings) => develop(input, surroundings) }),
};

async function develop(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const { options, env, cwd } = input;
  const [typed = "."] = input.words;
  const directory = resolve(cwd, typed);
  const [name = "", ...words] = input.after;
  const scopes = listOption(options.scope) ?? [];
  const { manifest } = loadManifest(directory);
  requireNames(manifest, name, scopes);
  const workspace = textOption(options.workspace);
  const home = await findHome(input);
  const show = {
    json: options.json === true,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    noColour: options["no-color"] === true,
  };
  const io = ioOf(show.json, surroundings);
  using interrupt = onInterrupt();
  const ran = await developPlugin({
    directory,
    scopes,
    command: name,
    words,
    cwd,
    ...(workspace === undefined ? {} : { workspace }),
    io,
    ...(home === undefined ? {} : { config: await loadConfig(home) }),
    env,
    userHome: homedir(),
    cancel: interrupt.cancel,
    kill: interrupt.kill,
    ...sayOnTerminal(show, surroundings),
  }).catch((error: unknown) => {
    if (!(error instanceof FirewallError)) throw error;
    const hint = error.code === "FIREWALL_USAGE" ? usageOf(manifest, name) : error.hint;
    throw Object.assign(error, { exitCode: exitCodeOf(error), hint });
  });
  const result = withOwnHints(ran, typed, scopes, input.after);
  await reportRun(result, show, surroundings, describeUses(ran, scopes));
  return result.exitCode;
}
