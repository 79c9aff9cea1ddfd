import type { Command } from "../command.ts";
import { candidates, type Candidate } from "../completion/candidates.ts";
import { escapeText } from "../escape-text.ts";

/** `ooo complete -- <words>`: what the completion scripts ask. It never fails: a shell must not show errors at a tab. */
export const command: Command = {
  arguments: [
    { name: "words", summary: "What was typed after ooo, the last word as far as it goes", required: false },
  ],
  options: {},
  openEnded: true,
  async run(input) {
    const found = await candidates(input.words, input.env).catch((): Candidate[] => []);
    return {
      document: { candidates: found.map(([word, description]) => ({ word, description })) },
      lines: found.map(([word, description]) => `${escapeText(word)}\t${escapeText(description)}`),
    };
  },
};
