import type { ExportFormat } from "@ooo/audit";
import { CliError } from "../cli-error.ts";
import type { Command } from "../command.ts";
import { keepHeapSmall } from "../keep-heap-small.ts";
import { openLedgerToRead } from "../open-ledger.ts";
import { textOption } from "../options.ts";
import { countOption } from "./audit-list.ts";

const FORMATS: readonly ExportFormat[] = ["jsonl", "cloudevents", "opentelemetry"];

/** `ooo audit export`: lines on standard output, whatever the ledger's size. */
export const command: Command = {
  arguments: [],
  options: {
    format: { type: "string", value: "format", summary: `${FORMATS.join(", ")}; jsonl if not given` },
    from: { type: "string", value: "sequence", summary: "First event" },
    to: { type: "string", value: "sequence", summary: "The event to end before" },
  },
  async run(input) {
    const wanted = textOption(input.options.format) ?? "jsonl";
    const format = FORMATS.find((candidate) => candidate === wanted);
    if (format === undefined) {
      throw new CliError("CLI_OPTION_VALUE", `there is no format ${JSON.stringify(wanted)}`, {
        hint: `--format jsonl, cloudevents or opentelemetry`,
      });
    }
    const from = countOption(input, "from");
    const to = countOption(input, "to");
    const ledger = await openLedgerToRead(input);
    const filter = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    keepHeapSmall();
    return { kind: "stream", chunks: ledger.export(format, filter) };
  },
};
