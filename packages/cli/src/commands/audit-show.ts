import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { openLedgerToRead } from "../open-ledger.ts";

/** `ooo audit show <sequence>`. */
export const command: Command = {
  arguments: [{ name: "sequence", summary: "The event's number, as audit list shows it", required: true }],
  options: {},
  async run(input) {
    const record = await (await openLedgerToRead(input)).get(parseSequence(input.words[0] ?? ""));
    const { event, ...envelope } = record;
    return {
      document: { ...envelope, event },
      lines: [...formatFields(envelope, ""), ...formatFields(event, "")],
    };
  },
};

/** Returns the sequence that was typed. Throws `CliError` if it is not one. */
export function parseSequence(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new CliError("CLI_OPTION_VALUE", `${JSON.stringify(text)} is no sequence`, {
    hint: "ooo audit list",
  });
}

function formatFields(value: object, prefix: string): string[] {
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    const name = `${prefix}${key}`;
    if (Array.isArray(field))
      return [
        `${escapeText(name)}  ${field.map((item) => escapeText(JSON.stringify(item))).join(" ")}`.trimEnd(),
      ];
    if (typeof field === "object" && field !== null) return formatFields(field, `${name}.`);
    return [`${escapeText(name)}  ${escapeText(String(field))}`.trimEnd()];
  });
}
