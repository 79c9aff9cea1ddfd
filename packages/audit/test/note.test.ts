import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatVerifierKey, openCheckpoint, parseCheckpoint, parseVerifierKey } from "@ooo/audit";
import { signCheckpoint } from "../src/checkpoint.ts";
import { openNote, signNote } from "../src/note.ts";
import { generateSigningKey } from "../src/signing-key.ts";
import { codeOf } from "./support/fixture.ts";

type Vector = {
  name: string;
  verifier_key: string;
  seed?: string;
  text?: string;
  note: string;
  error?: string;
};
const { notes, checkpoints } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../vectors/audit/notes.json"), "utf8"),
) as { notes: Vector[]; checkpoints: (Vector & { size?: number; root?: string })[] };

const privateKeyOf = (seed: string) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.from(seed, "hex")]),
    format: "der",
    type: "pkcs8",
  });

describe("signed notes (AUD-08)", () => {
  it.each(notes)("$name", async ({ verifier_key, seed, text, note, error }) => {
    const key = parseVerifierKey(verifier_key);
    expect(formatVerifierKey(key)).toBe(verifier_key);
    if (error !== undefined) {
      expect(await codeOf(() => openNote(note, key))).toBe(error);
      return;
    }
    expect(openNote(note, key)).toBe(text);
    if (seed !== undefined) expect(signNote(text ?? "", key, privateKeyOf(seed))).toBe(note);
  });

  it.each(checkpoints)("$name", async ({ verifier_key, note, size, root, error }) => {
    const key = parseVerifierKey(verifier_key);
    if (error !== undefined) {
      expect(await codeOf(() => openCheckpoint(note, key))).toBe(error);
      return;
    }
    const checkpoint = openCheckpoint(note, key);
    expect(checkpoint).toMatchObject({ origin: key.name, size });
    expect(Buffer.from(checkpoint.root).toString("hex")).toBe(root);
  });

  it("a note of which any one bit is flipped is refused", async () => {
    const { key } = generateSigningKey();
    const root = Buffer.alloc(32, 7);
    const note = Buffer.from(
      signCheckpoint({ origin: key.verifier.name, size: 12, root }, key.verifier, key.privateKey),
    );
    for (let bit = 0; bit < note.length * 8; bit += 1) {
      const flipped = Buffer.from(note);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const code = await codeOf(() => openCheckpoint(flipped.toString("utf8"), key.verifier));
      expect(["LEDGER_NOTE_INVALID", "LEDGER_FOREIGN"]).toContain(code);
    }
  });

  it("accepts one spelling of a checkpoint only", async () => {
    const root = Buffer.alloc(32).toString("base64");
    expect(parseCheckpoint(`ledger/a\n10\n${root}\n`)).toMatchObject({ size: 10 });
    for (const text of [
      `ledger/a\n010\n${root}\n`,
      `ledger/a\n+1\n${root}\n`,
      `ledger/a\n1e1\n${root}\n`,
      `ledger/a\n10\n${root}`,
      `ledger/a\n10\n${root}\n\n`,
      `ledger/a\n10\n${root.replace("A=", "B=")}\n`,
      `ledger/a\n10\n${root.slice(4)}\n`,
      `ledger/a\r\n10\r\n${root}\r\n`,
      `\n10\n${root}\n`,
      `ledger/a\n9007199254740993\n${root}\n`,
    ]) {
      expect(await codeOf(() => parseCheckpoint(text)), text).toBe("LEDGER_NOTE_INVALID");
    }
  });

  it("never throws anything else, whatever it is given", async () => {
    const { key } = generateSigningKey();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect(["LEDGER_NOTE_INVALID", "LEDGER_FOREIGN"]).toContain(
          await codeOf(() => openCheckpoint(text, key.verifier)),
        );
      }),
    );
  });
});
