import { randomFillSync } from "node:crypto";

/** Random bytes in stock: one call to the system for many ids. */
export type RandomPool = { readonly take: (count: number) => Buffer };

/** Returns a pool; what was taken is never handed out again. */
export function randomPool(size = 4096): RandomPool {
  const bytes = Buffer.alloc(size);
  let used = size;
  return {
    take: (count) => {
      if (used + count > size) {
        randomFillSync(bytes);
        used = 0;
      }
      used += count;
      return Buffer.from(bytes.subarray(used - count, used));
    },
  };
}

/** Returns a UUID of version 7 (RFC 9562 section 5.7): 48 bits of `now` in ms, 74 random bits. */
export function uuidV7(now: number, random: RandomPool): string {
  const bytes = random.take(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
