import {
  acquire,
  installOffer,
  recordDiscovery,
  rehearseOffer,
  type Acquired,
  type BrokenOffer,
  type Installed,
  type Offer,
  type RehearsalContext,
} from "@ooo/lifecycle";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput, CommandValue } from "../command.ts";
import { describeFailure, withoutStack, type Failure } from "../failure.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";
import { openContext } from "../open-context.ts";
import { openRehearsal } from "../open-rehearsal.ts";
import { formatLines } from "../line.ts";
import { DRY_RUN, listOption, textOption } from "../options.ts";
import { choose } from "../prompt/ask.ts";
import { declined } from "../prompt/declined.ts";
import { openScopes } from "../open-scopes.ts";
import { styleFor } from "../style.ts";
import { describeOrigin, describeSource } from "./plugin-discover.ts";

/** `ooo plugin add <source>`, also `ooo add` (LIF-02). */
export const command: Command = {
  arguments: [
    { name: "source", summary: "A directory, or a git URL, optionally with @<ref>", required: true },
  ],
  options: {
    ref: { type: "string", value: "ref", summary: "Branch, tag or commit; for refs that hold a /" },
    select: { type: "string", value: "names", summary: "Install these plugins, separated by commas" },
    all: { type: "boolean", summary: "Install every plugin that is offered" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const [source = ""] = input.words;
    const ref = textOption(input.options.ref);
    const at = ref === undefined ? {} : { ref };
    if (input.options["dry-run"] === true) return await rehearse(input, source, at);
    const context = await openContext(input);
    const acquired = await acquire(context, source, at);
    try {
      await recordDiscovery(context, acquired, "add");
      const chosen = await chooseOffers(input, acquired);
      const results = await each(chosen, (offer) => installOffer(context, acquired, offer));
      return {
        document: { source: describeOrigin(acquired), plugins: results.map(describeOutcome) },
        lines: results.flatMap((result) => formatOutcome(result)),
        exitCode: results.find(({ failure }) => failure !== undefined)?.failure?.exitCode ?? ExitCode.success,
      };
    } finally {
      await acquired.release();
    }
  },
};

async function rehearse(
  input: CommandInput,
  source: string,
  at: { readonly ref?: string },
): Promise<CommandValue> {
  using context: RehearsalContext & Disposable = await openRehearsal(input);
  const acquired = await acquire(context, source, at);
  try {
    const chosen = await chooseOffers(input, acquired);
    const results = await each(chosen, (offer) => rehearseOffer(context, acquired, offer));
    const wouldInstall = results.filter(({ installed }) => installed?.outcome === "installed");
    return {
      document: {
        source: describeOrigin(acquired),
        plugins: results.map(describeOutcome),
        wouldInstall: wouldInstall.map(({ name }) => name),
        dryRun: true,
      },
      lines: results.flatMap((result) => formatOutcome(result, true)),
      exitCode: results.find(({ failure }) => failure !== undefined)?.failure?.exitCode ?? ExitCode.success,
    };
  } finally {
    await acquired.release();
  }
}

type Choice = Offer | BrokenOffer;
type Outcome = { readonly name: string; readonly installed?: Installed; readonly failure?: Failure };

/** One that cannot be installed does not keep the others from it. */
async function each(
  choices: readonly Choice[],
  install: (offer: Offer) => Promise<Installed>,
): Promise<Outcome[]> {
  const results: Outcome[] = [];
  for (const choice of choices) {
    const { name } = choice;
    try {
      if ("problem" in choice) throw choice.problem;
      results.push({ name, installed: await install(choice) });
    } catch (thrown) {
      results.push({ name, failure: describeFailure(thrown) });
    }
  }
  return results;
}

async function chooseOffers(input: CommandInput, acquired: Acquired): Promise<readonly Choice[]> {
  const { offers, broken } = acquired.offering;
  const names = offers.map(({ name }) => name);
  const selected = listOption(input.options.select);
  if (selected === undefined && input.options.all === true) return [...offers, ...broken];
  const wanted = selected ?? (await askWhich(input, acquired, names));
  return wanted.map((name) => {
    const choice = [...offers, ...broken].find((candidate) => candidate.name === name);
    if (choice !== undefined) return choice;
    throw new CliError("CLI_UNKNOWN_CHOICE", `${JSON.stringify(name)} is not offered`, {
      hint: `--select ${names.join(",")}`,
    });
  });
}

async function askWhich(
  input: CommandInput,
  acquired: Acquired,
  names: readonly string[],
): Promise<readonly string[]> {
  const terminal = input.openTerminal();
  if (terminal === undefined) {
    // LIF-02: without a terminal one of the two is required.
    throw new CliError("CLI_MISSING_ARGUMENT", "nobody can be asked which plugins to install", {
      hint: `add --all, or --select ${names.join(",")}`,
    });
  }
  try {
    const display = {
      catalog: await openScopes(input),
      style: styleFor(input.env, { isTerminal: true, noColour: input.options["no-color"] === true }),
    };
    const { lines } = describeSource(acquired, display);
    terminal.write(await formatLines([...lines, ""], terminal.columns));
    const chosen = await choose(terminal, "install which?", names);
    if (chosen.length === 0) throw declined("nothing was chosen, nothing is installed");
    return chosen;
  } finally {
    terminal.close();
  }
}

function describeOutcome({ name, installed, failure }: Outcome): Record<string, unknown> {
  if (failure !== undefined) {
    return { name, outcome: "failed", error: withoutStack(failure) };
  }
  return {
    name,
    outcome: installed?.outcome,
    version: installed?.plugin.version,
    digest: installed?.plugin.artifact_digest,
  };
}

function formatOutcome({ name, installed, failure }: Outcome, dryRun = false): string[] {
  if (failure !== undefined) {
    const hint = failure.hint === undefined ? [] : [`  hint: ${escapeText(failure.hint)}`];
    return [
      `${escapeText(name)}: ${dryRun ? "would not be" : "not"} installed: ${escapeText(failure.message)}`,
      ...hint,
    ];
  }
  if (installed === undefined) return [];
  return formatInstalled(installed, dryRun);
}

const OUTCOMES = {
  installed: "installed, not trusted",
  unchanged: "is installed already",
  repaired: "is installed already, its stored copy was damaged and is sound again",
} as const;

const REHEARSED = {
  installed: "would be installed, not trusted",
  unchanged: "is installed already",
  repaired: "is installed already, its stored copy is damaged and would be made sound again",
} as const;

/** Returns lines for an installed plugin: what it is, and that it is not trusted yet. */
export function formatInstalled({ plugin, outcome }: Installed, dryRun: boolean): string[] {
  const scopes = [...plugin.required_scopes, ...plugin.optional_scopes];
  return [
    `${plugin.name} ${plugin.version} ${(dryRun ? REHEARSED : OUTCOMES)[outcome]}`,
    `  digest  ${plugin.artifact_digest}`,
    `  scopes  ${scopes.length === 0 ? "none" : scopes.join(" ")}`,
    ...(dryRun
      ? []
      : [`  next    ooo plugin ${outcome === "installed" ? "trust" : "inspect"} ${plugin.name}`]),
  ];
}
