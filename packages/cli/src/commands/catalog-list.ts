import { loadKnownSources } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { findHome } from "../open-ledger.ts";

/** `ooo catalog list`: the sources that were added (LIF-13). */
export const command: Command = {
  arguments: [],
  options: {},
  async run(input) {
    const home = await findHome(input);
    const sources = home === undefined ? [] : await loadKnownSources(home);
    return {
      document: { sources },
      lines:
        sources.length === 0
          ? ["no source was added", "  next    ooo add <url or path>"]
          : sources.flatMap(({ location, commit, seen_at, offers }) => [
              escapeText(location),
              `  seen    ${escapeText(seen_at)}${commit === undefined ? "" : ` at ${escapeText(commit)}`}`,
              `  offers  ${offers.map(({ name, version }) => escapeText(`${name} ${version}`)).join(", ")}`,
            ]),
    };
  },
};
