import { createHash, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { StreamHash } from "../src/stream-hash.ts";

it.each([0, 1, 65_536, 1_048_576, 1_048_577, 5_000_000, 9_437_184])(
  "INV-07: the SHA-256 of %i bytes is that of the bytes, however they come",
  async (length) => {
    const bytes = randomBytes(length);
    for (const size of [7_919 * 13, 65_536, 3_000_000]) {
      const hash = new StreamHash();
      for (let at = 0; at < length; at += size) await hash.update(bytes.subarray(at, at + size));
      expect(await hash.digest()).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  },
);
