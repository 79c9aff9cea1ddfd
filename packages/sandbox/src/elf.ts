import { closeSync, openSync, readSync } from "node:fs";
import { posix } from "node:path";

/** What is read of a file at most per table; a real one is far smaller. */
const MAX_TABLE_BYTES = 1024 * 1024;
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT_STRTAB = 5n;
const DT_RPATH = 15n;
const DT_RUNPATH = 29n;

/**
 * Returns the directories where a 64-bit little-endian ELF program looks for its libraries first (`DT_RUNPATH`,
 * `DT_RPATH`), with `$ORIGIN` filled in. Any other file has none.
 */
export function readLibraryDirectories(path: string): readonly string[] {
  const fd = openSync(path, "r");
  try {
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(Math.min(length, MAX_TABLE_BYTES));
      return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, at));
    };
    return parseLibraryPaths(read)
      .map((entry) => entry.replaceAll(/\$\{?ORIGIN\}?/g, posix.dirname(path)))
      .filter((entry) => posix.isAbsolute(entry))
      .map((entry) => posix.normalize(entry));
  } catch (error) {
    if (error instanceof RangeError) return []; // Cut short: not a program that could run.
    throw error;
  } finally {
    closeSync(fd);
  }
}

function parseLibraryPaths(read: (at: number, length: number) => Buffer): readonly string[] {
  const header = read(0, 64);
  if (header.length < 64 || header.readUInt32BE(0) !== 0x7f454c46 || header.readUInt16BE(4) !== 0x0201)
    return [];
  const table = read(Number(header.readBigUInt64LE(32)), header.readUInt16LE(54) * header.readUInt16LE(56));
  const segments = Array.from({ length: header.readUInt16LE(56) }, (_, index) => {
    const at = index * header.readUInt16LE(54);
    return {
      type: table.readUInt32LE(at),
      offset: Number(table.readBigUInt64LE(at + 8)),
      address: table.readBigUInt64LE(at + 16),
      size: Number(table.readBigUInt64LE(at + 32)),
    };
  });
  const dynamic = segments.find(({ type }) => type === PT_DYNAMIC);
  if (dynamic === undefined) return [];
  const entries = read(dynamic.offset, dynamic.size);
  const found: { readonly tag: bigint; readonly value: bigint }[] = [];
  for (let at = 0; at + 16 <= entries.length; at += 16) {
    found.push({ tag: entries.readBigInt64LE(at), value: entries.readBigUInt64LE(at + 8) });
  }
  const strings = found.find(({ tag }) => tag === DT_STRTAB)?.value;
  const around = segments.find(
    ({ type, address, size }) =>
      type === PT_LOAD && strings !== undefined && strings >= address && strings < address + BigInt(size),
  );
  if (strings === undefined || around === undefined) return [];
  const start = around.offset + Number(strings - around.address);
  return found
    .filter(({ tag }) => tag === DT_RUNPATH || tag === DT_RPATH)
    .flatMap(({ value }) => {
      const text = read(start + Number(value), 4096);
      return text.subarray(0, text.indexOf(0)).toString("utf8").split(":");
    });
}
