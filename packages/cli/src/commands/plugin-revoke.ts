import { rehearseRevoke, revokeScopes } from "@ooo/lifecycle";
import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { openContext } from "../open-context.ts";
import { openContextToRead } from "../open-ledger.ts";
import { DRY_RUN, listOption } from "../options.ts";

/** `ooo plugin revoke <name> --scope a,b` (LIF-05). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    scope: { type: "string", value: "scopes", summary: "The scopes to take back, separated by commas" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const [name = ""] = input.words;
    const scopes = listOption(input.options.scope) ?? [];
    if (scopes.length === 0) {
      throw new CliError("CLI_MISSING_ARGUMENT", "--scope is missing", {
        hint: `ooo plugin revoke ${name} --scope <scopes>`,
      });
    }
    if (input.options["dry-run"] === true) {
      const { revoked } = await rehearseRevoke(await openContextToRead(input), name, scopes);
      return {
        document: { name, wouldRevoke: revoked, dryRun: true },
        lines: [`${name} would lose ${revoked.join(" ")}`],
      };
    }
    const { plugin, revoked, trust } = await revokeScopes(await openContext(input), name, scopes);
    const inForce = trust.grants.flatMap(({ scope }) => scope ?? []);
    return {
      document: { name: plugin.name, revoked, inForce },
      lines: [
        `${plugin.name} lost ${revoked.join(" ")}`,
        `  granted  ${inForce.length === 0 ? "no scope" : inForce.join(" ")}`,
      ],
    };
  },
};
