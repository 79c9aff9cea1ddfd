import { homePaths, homeRoot, openHome, rehearseConfigValue, setConfigValue } from "@ooo/home";
import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { parseConfigKey, parseConfigValue } from "../config-keys.ts";
import { escapeText } from "../escape-text.ts";
import { findHome } from "../open-ledger.ts";
import { DRY_RUN } from "../options.ts";

/** `ooo config set <key> <value>`: one field, checked before it is written; comments stay. */
export const command: Command = {
  arguments: [
    { name: "key", summary: 'The field: policy.require_signature, git."github.com".user', required: true },
    { name: "value", summary: "true, 10, a list or table as JSON; anything else is a text", required: false },
  ],
  options: { unset: { type: "boolean", summary: "Take the field away" }, "dry-run": DRY_RUN },
  async run(input) {
    const [key = "", text] = input.words;
    const unset = input.options.unset === true;
    if (unset === (text !== undefined)) {
      throw new CliError("CLI_MISSING_ARGUMENT", "a value or --unset is needed, and only one of them", {
        hint: "ooo help config set",
      });
    }
    const keys = parseConfigKey(key);
    const value = text === undefined ? undefined : parseConfigValue(text);
    const dryRun = input.options["dry-run"] === true;
    const home = dryRun
      ? ((await findHome(input)) ?? homePaths(homeRoot(input.env)))
      : await openHome({ env: input.env });
    await (dryRun ? rehearseConfigValue : setConfigValue)(home, keys, value);
    const now = value === undefined ? "not be set any more" : `be ${escapeText(JSON.stringify(value))}`;
    const after = value === undefined ? "is not set any more" : `= ${escapeText(JSON.stringify(value))}`;
    return {
      document: { path: home.config, key, value: value ?? null, ...(dryRun && { dryRun }) },
      lines: [`${escapeText(key)} ${dryRun ? `would ${now}` : after}`],
    };
  },
};
