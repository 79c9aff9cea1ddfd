import { loadConfig } from "@ooo/home";
import type { Command } from "../command.ts";
import { configFields, configTables } from "../config-keys.ts";
import { escapeText } from "../escape-text.ts";
import { findHome } from "../open-ledger.ts";

/** `ooo config list`. */
export const command: Command = {
  arguments: [],
  options: {},
  async run(input) {
    const home = await findHome(input);
    const tables = home === undefined ? {} : configTables(await loadConfig(home));
    const fields = configFields(tables);
    return {
      document: { path: home?.config ?? null, config: tables },
      lines:
        fields.length === 0
          ? ["nothing is set, everything is at its default"]
          : fields.map(([key, value]) => `${escapeText(key)} = ${escapeText(JSON.stringify(value))}`),
    };
  },
};
