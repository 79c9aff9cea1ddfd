import { acceptRollback, repairLedger, replaceLedger, startSegment } from "@ooo/audit";
import { loadConfig, openHome } from "@ooo/home";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput, CommandValue } from "../command.ts";
import { userName } from "../open-context.ts";
import { ledgerOptions } from "../open-ledger.ts";
import { DRY_RUN } from "../options.ts";
import { VERSION } from "../version.ts";

const WAYS = ["start-segment", "accept-rollback", "new-ledger"] as const;

/** `ooo audit repair` (AUD-10): adds, never edits. What gives something up has to be asked for by name. */
export const command: Command = {
  arguments: [],
  options: {
    "start-segment": {
      type: "boolean",
      summary: "Go on after the newest sound checkpoint; the rest is archived",
    },
    "accept-rollback": {
      type: "boolean",
      summary: "Go on with a database that is older than the witness file",
    },
    "new-ledger": { type: "boolean", summary: "Archive what is left and start anew; no grant survives" },
    "dry-run": DRY_RUN,
  },
  async run(input) {
    const ways = WAYS.filter((way) => input.options[way] === true);
    if (ways.length > 1) {
      throw new CliError(
        "CLI_OPTION_VALUE",
        `${ways.map((way) => `--${way}`).join(" and ")} exclude each other`,
      );
    }
    return await repair(input, ways[0]);
  },
};

async function repair(input: CommandInput, way: (typeof WAYS)[number] | undefined): Promise<CommandValue> {
  const home = await openHome({ env: input.env, create: false });
  const dryRun = input.options["dry-run"] === true;
  const marked = dryRun ? { dryRun } : {};
  const operator = { argv: input.argv, invokedBy: userName(), version: VERSION };
  const options = {
    ...ledgerOptions(home, await loadConfig(home)),
    archive: home.ledgerArchive,
    operator,
    dryRun,
  };
  switch (way) {
    case "start-segment": {
      const segment = await startSegment(options);
      return {
        document: { ...segment, ...marked },
        lines: [
          dryRun
            ? `a linked segment would go on after ${segment.keptSize} events, the old database would be archived`
            : "a linked segment was started, the old database is archived",
        ],
      };
    }
    case "accept-rollback": {
      const { keptSize, lostSize } = await acceptRollback(options);
      return {
        document: { keptSize, lostSize, ...marked },
        lines: [
          `the ledger ${dryRun ? "would go" : "goes"} on with ${keptSize} events, where ${lostSize} were known`,
        ],
      };
    }
    case "new-ledger": {
      if (dryRun) {
        return {
          document: { archive: home.ledgerArchive, dryRun },
          lines: [
            "a new ledger would be started, and nothing would be trusted",
            `  what is left would be moved to ${home.ledgerArchive}`,
          ],
        };
      }
      const { archive, verifierKey } = await replaceLedger(options);
      return {
        document: { archive, verifierKey },
        lines: [
          "a new ledger was started, and nothing is trusted",
          `  archive  ${archive}`,
          `  key      ${verifierKey}`,
        ],
      };
    }
    case undefined: {
      const { closed, open, witnessReplaced } = await repairLedger(options);
      return {
        document: { closed, open, witnessReplaced, ...marked },
        lines: [
          closed.length === 0
            ? "no invocation was left open"
            : `${dryRun ? "would close" : "closed"} ${closed.length} invocations that ended without a word`,
          ...open.map(({ record, state }) => `  event ${record.sequence}  ${state}`),
          ...(witnessReplaced ? [`the witness file ${dryRun ? "would be" : "was"} made anew`] : []),
        ],
      };
    }
  }
}
