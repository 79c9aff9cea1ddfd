import { formatReceipt } from "@ooo/audit";
import type { Command } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { openLedgerToRead } from "../open-ledger.ts";

/** `ooo audit checkpoint`: the newest signed checkpoint, to be kept elsewhere (AUD-08). */
export const command: Command = {
  arguments: [],
  options: {},
  async run(input) {
    const ledger = await openLedgerToRead(input);
    const { checkpoint, note } = await ledger.checkpoint();
    const { origin, size, root } = checkpoint;
    const receipt = formatReceipt(checkpoint);
    return {
      document: {
        origin,
        size,
        root: Buffer.from(root).toString("base64"),
        note,
        receipt,
        verifierKey: ledger.verifierKey,
      },
      // The note is the C2SP form, byte for byte: a program may read it from here.
      lines: note.trimEnd().split("\n").map(escapeText),
    };
  },
};
