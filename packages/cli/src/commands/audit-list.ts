import type { AuditEvent, EventType, LedgerRecord } from "@ooo/audit";
import { EVENT_TYPES } from "@ooo/audit";
import widthOf from "fast-string-width";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { openLedgerToRead } from "../open-ledger.ts";
import { textOption } from "../options.ts";
import { formatTable } from "../table.ts";

/** `ooo audit list`. */
export const command: Command = {
  arguments: [],
  options: {
    plugin: { type: "string", value: "name", summary: "Only events of this plugin" },
    type: { type: "string", value: "type", summary: "Only events of this type" },
    correlation: { type: "string", value: "id", summary: "Only events of this invocation" },
    since: { type: "string", value: "time", summary: "Recorded at or after (RFC 3339)" },
    before: { type: "string", value: "sequence", summary: "The page that ends before this sequence" },
    limit: { type: "string", value: "count", summary: "Most events to list; 50 if not given" },
  },
  async run(input) {
    const ledger = await openLedgerToRead(input);
    const plugin = textOption(input.options.plugin);
    const correlationId = textOption(input.options.correlation);
    const type = typeOption(input);
    const since = sinceOption(input);
    const before = countOption(input, "before");
    const limit = countOption(input, "limit");
    const page = await ledger.query({
      ...(plugin === undefined ? {} : { plugin }),
      ...(type === undefined ? {} : { types: [type] }),
      ...(correlationId === undefined ? {} : { correlationId }),
      ...(since === undefined ? {} : { since }),
      ...(before === undefined ? {} : { before }),
      ...(limit === undefined ? {} : { limit }),
    });
    return {
      document: { records: page.records, next: page.next ?? null },
      lines: [
        ...(page.records.length === 0 ? ["no events"] : formatRecords(page.records)),
        ...(page.next === undefined ? [] : [`more: ooo audit list --before ${page.next}`]),
      ],
    };
  },
};

/** One line each: an event never spans two, whatever is in it (T113). */
function formatRecords(records: readonly LedgerRecord[]): string[] {
  const rows = records.map(({ sequence, event }) => {
    const { provenance } = event;
    const about = provenance.scope ?? provenance.target ?? provenance.reason ?? recordOf(provenance);
    return [
      String(sequence).padStart(6),
      event.occurred_at,
      event.event_type,
      event.result.status,
      escapeText(`${event.plugin.name} ${event.plugin.version}`),
      escapeText(about),
    ];
  });
  return formatTable(rows, { widthOf });
}

/** What a plugin put on record through core, in its own words: `evidence release.tag`. */
const recordOf = ({ record_type: type = "", record_kind: kind = "" }: AuditEvent["provenance"]): string =>
  `${type} ${kind}`.trim();

function typeOption(input: CommandInput): EventType | undefined {
  const type = textOption(input.options.type);
  if (type === undefined) return undefined;
  const known = EVENT_TYPES.find((candidate) => candidate === type);
  if (known !== undefined) return known;
  throw new CliError("CLI_OPTION_VALUE", `there is no event type ${JSON.stringify(type)}`, {
    hint: EVENT_TYPES.join(" "),
  });
}

function sinceOption(input: CommandInput): Date | undefined {
  const text = textOption(input.options.since);
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw new CliError("CLI_OPTION_VALUE", `--since is no time: ${JSON.stringify(text)}`, {
      hint: "--since 2026-01-31T12:00:00Z",
    });
  }
  return date;
}

/** Returns the whole number that an option holds. Throws `CliError` for anything else. */
export function countOption(input: Pick<CommandInput, "options">, name: string): number | undefined {
  const text = textOption(input.options[name]);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text))
    throw new CliError("CLI_OPTION_VALUE", `--${name} takes a whole number`, { hint: `--${name} 10` });
  return Number(text);
}
