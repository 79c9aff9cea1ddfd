import type { Command } from "../command.ts";
import { openLedgerToRead } from "../open-ledger.ts";
import { parseSequence } from "./audit-show.ts";

/** `ooo audit prove <sequence>` (AUD-08). */
export const command: Command = {
  arguments: [{ name: "sequence", summary: "The event's number, as audit list shows it", required: true }],
  options: {},
  async run(input) {
    const ledger = await openLedgerToRead(input);
    const proof = await ledger.prove(parseSequence(input.words[0] ?? ""));
    // A proof is for programs: both forms are the same document.
    return {
      document: { verifierKey: ledger.verifierKey, proof },
      lines: [JSON.stringify({ verifierKey: ledger.verifierKey, proof })],
    };
  },
};
