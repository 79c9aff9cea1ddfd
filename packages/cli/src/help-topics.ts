import { homeRoot, homePaths } from "@ooo/home";
import type { Line } from "./line.ts";
import type { HelpTopic } from "./route.ts";
import { formatProse } from "./table.ts";

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ["0", "success"],
  ["1", "fault of ooo, or a check found something wrong"],
  ["2", "usage: nothing was started or recorded"],
  ["77", "blocked by a gate, or a confirmation was declined or impossible"],
  ["124", "the run took longer than it may"],
  ["125", "the firewall or the sandbox could not do its work: nothing ran, or not to its end"],
  ["126", "the entrypoint cannot be launched"],
  ["127", "the entrypoint was not found"],
  ["130", "cancelled"],
  ["137", "a memory, process, output or disk limit was hit"],
  ["128+n", "the run was ended by signal n"],
  ["other", "the plugin's own code, also where it equals one of these"],
];

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ["OUROBOROS_HOME", "Where ooo keeps its things; ~/.ouroboros if not set"],
  ["NO_COLOR", "No colours, if it is set to anything"],
  ["FORCE_COLOR", "Colours also where the output is no terminal; 0 for none"],
  ["TERM", "dumb: no colours, nothing is written over"],
  ["CI", "Nobody is asked; what would need an answer is blocked"],
  ["OOO_DEBUG", "1: an error comes with its stack"],
];

/** Returns a help topic as lines. */
export function formatTopic(topic: HelpTopic): Line[] {
  switch (topic) {
    case "exit-codes":
      return [
        "exit codes of ooo:",
        ...formatProse(EXIT_CODES, { indent: "  " }),
        "",
        {
          start: "",
          words:
            "Whether a code is the plugin's or ours stands in the last error: line, in --json and in the ledger.",
        },
      ];
    case "environment":
      return ["environment variables that ooo reads:", ...formatProse(ENVIRONMENT, { indent: "  " })];
    case "files":
      return ["files of ooo:", ...formatProse(describeFiles(), { indent: "  " })];
  }
}

function describeFiles(): [string, string][] {
  const home = homePaths(homeRoot({ HOME: "/~" }));
  const short = (path: string): string => path.replace("/~/", "~/");
  return [
    [short(home.root), "all of it; OUROBOROS_HOME moves it"],
    [short(home.config), "your policy, hosts, scopes and limits; see ooo config"],
    [short(home.lockfile), "what is installed, from where, with which digest"],
    [short(home.grants("name")), "grants of one plugin, as the ledger has them"],
    [short(home.store), "the stored copies of plugins; what runs is always one of these"],
    [short(home.ledger), "the ledger of events"],
    [short(home.ledgerKey), "the key that signs the ledger"],
    [short(home.ledgerHead), "the newest signed checkpoints, kept apart from the ledger"],
    [short(home.state), "state of plugins"],
    [short(home.catalogs), "the sources that were added"],
    [short(home.quarantine), "what a run left where it must not"],
  ];
}
