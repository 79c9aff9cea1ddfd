import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineReader } from "../src/line-reader.ts";

describe("LineReader", () => {
  it("gives the same lines wherever the bytes are cut", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(bytes), fc.array(fc.nat(40), { minLength: 1 }), (lines, sizes) => {
        const wanted = lines.map((line) => Buffer.from(line.filter((byte) => byte !== 0x0a)));
        const all = Buffer.concat(wanted.flatMap((line) => [line, Buffer.from("\n")]));
        const reader = new LineReader(300);
        const got: Buffer[] = [];
        for (let at = 0, turn = 0; at < all.byteLength; turn += 1) {
          const size = (sizes[turn % sizes.length] ?? 0) + 1;
          for (const line of reader.read(all.subarray(at, at + size))) got.push(Buffer.from(line));
          at += size;
        }
        expect(got).toEqual(wanted);
        expect(reader.pending).toBe(0);
      }),
    );
  });

  it("T060: a line without end is refused at the limit, and nothing of it is kept", () => {
    const reader = new LineReader(1000);
    const fill = (): void => {
      for (const line of reader.read(Buffer.alloc(7, "x"))) expect(line).toBeUndefined();
    };
    for (let bytes = 0; bytes + 7 <= 1000; bytes += 7) fill();
    expect(fill).toThrow(expect.objectContaining({ code: "PROTOCOL_LINE_TOO_LONG" }));
    expect(reader.pending).toBe(0);
  });
});
