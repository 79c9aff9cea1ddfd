import { homedir } from "node:os";
import { resolve } from "node:path";
import { exitCodeOf, FirewallError } from "@ooo/firewall";
import { loadConfig } from "@ooo/home";
import { quoteWord } from "@ooo/lifecycle";
import { loadManifest, MANIFEST_FILE, type Manifest } from "@ooo/manifest";
import { developPlugin, type DevelopedRun, type RecordedUse } from "@ooo/plugin-testing";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { onInterrupt } from "../interrupt.ts";
import { findHome } from "../open-ledger.ts";
import { listOption, textOption } from "../options.ts";
import type { Surroundings } from "../print.ts";
import { ioOf, reportRun, sayOnTerminal } from "../program-output.ts";
import { suggest } from "../suggest.ts";
import { suggestScope } from "../suggest-scope.ts";
import { formatTable } from "../table.ts";

/** Most uses that are listed; `--json` has all of them. */
const MAX_USES = 20;

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

/** What the manifest does not declare is a typing error: it gets a suggestion, and nothing is started. */
function requireNames(
  { name, commands, permissions }: Manifest,
  command: string,
  scopes: readonly string[],
): void {
  const words = commands.flatMap((one) => [one.name, `${one.namespace} ${one.name}`]);
  if (!words.includes(command)) {
    const near = suggest(command, words) ?? commands.map((one) => one.name).join(", ");
    throw new CliError("CLI_UNKNOWN_COMMAND", `${name} has no command ${JSON.stringify(command)}`, {
      hint: `did you mean: -- ${near}`,
    });
  }
  const declared = permissions.map(({ scope }) => scope);
  const stranger = scopes.find((scope) => !declared.includes(scope));
  if (stranger === undefined) return;
  const near = suggestScope(stranger, declared);
  throw new CliError("CLI_UNKNOWN_SCOPE", `${name} does not declare the scope ${JSON.stringify(stranger)}`, {
    hint: near === undefined ? `declare it in ${MANIFEST_FILE}` : `did you mean: --scope ${near}`,
  });
}

/** Returns what can follow `--` for a command, as its manifest declares it. */
function usageOf({ commands }: Manifest, command: string): string {
  const found = commands.find(({ name, namespace }) => [name, `${namespace} ${name}`].includes(command));
  const words = (found?.arguments ?? []).map(({ name, type, required }) => {
    const word = type === "boolean" ? `--${name}` : `<${name}>`;
    return required ? word : `[${word}]`;
  });
  return ["--", command, ...words].join(" ");
}

/** What would change a block here is a scope of the next run, not trust: nothing is installed. */
function withOwnHints(
  run: DevelopedRun,
  directory: string,
  scopes: readonly string[],
  words: readonly string[],
): DevelopedRun {
  const blocked = run.uses.flatMap(({ outcome, name, kind }) =>
    outcome === "blocked" && kind === "scope" && name !== undefined ? [name] : [],
  );
  const missing = [...blocked, ...(run.block?.scope === undefined ? [] : [run.block.scope])];
  const { hint, notices, ...rest } = run;
  const all = [...new Set([...scopes, ...missing])];
  const again = `ooo plugin dev ${quoteWord(directory)} --scope ${all.join(",")} -- ${words.map(quoteWord).join(" ")}`;
  return {
    ...rest,
    ...(isTrustHint(hint) ? { hint: again } : hint === undefined ? {} : { hint }),
    notices: notices.map((notice) => (isTrustHint(notice.hint) ? { ...notice, hint: again } : notice)),
  };
}

function isTrustHint(hint: string | undefined): boolean {
  return hint?.startsWith("ooo plugin trust ") === true;
}

function describeUses({ plugin, uses }: DevelopedRun, scopes: readonly string[]): string[] {
  const counts = new Map<string, { readonly use: RecordedUse; count: number }>();
  for (const use of uses) {
    const key = JSON.stringify([use.kind, use.name, use.outcome, use.target]);
    const seen = counts.get(key);
    if (seen === undefined) counts.set(key, { use, count: 1 });
    else seen.count += 1;
  }
  const rows = [...counts.values()].map(({ use, count }) => [
    use.outcome === "allowed" ? "used" : "blocked",
    escapeText(use.name ?? "no scope"),
    `${escapeText(use.target)}${count === 1 ? "" : ` (${count} times)`}`,
  ]);
  const more = rows.length - MAX_USES;
  return [
    `development: ${plugin.name} ${plugin.version} with ${scopes.length === 0 ? "no scope" : scopes.join(" ")}`,
    ...formatTable(rows.slice(0, MAX_USES), { indent: "  " }),
    ...(more > 0 ? [`  and ${more} more, see --json`] : []),
  ];
}
