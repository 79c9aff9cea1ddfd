import { loadConfig } from "@ooo/home";
import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { configTables, parseConfigKey } from "../config-keys.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";
import { findHome } from "../open-ledger.ts";

/** `ooo config get <key>`. */
export const command: Command = {
  arguments: [
    { name: "key", summary: 'The field: policy.require_signature, git."github.com".user', required: true },
  ],
  options: {},
  async run(input) {
    const [key = ""] = input.words;
    const keys = parseConfigKey(key);
    const home = await findHome(input);
    const tables = home === undefined ? {} : configTables(await loadConfig(home));
    let value: unknown = tables;
    for (const part of keys) {
      const isTable = typeof value === "object" && value !== null && Object.hasOwn(value, part);
      value = isTable ? (value as Record<string, unknown>)[part] : undefined;
    }
    if (value === undefined) {
      throw new CliError("CLI_NOT_SET", `${key} is not set`, {
        exitCode: ExitCode.fault,
        hint: "ooo config list",
      });
    }
    return {
      document: { key, value },
      lines: [escapeText(typeof value === "string" ? value : JSON.stringify(value))],
    };
  },
};
