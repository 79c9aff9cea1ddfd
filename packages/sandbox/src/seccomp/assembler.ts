import { endianness } from "node:os";

/** One classic BPF instruction (`struct sock_filter`, linux/filter.h). */
export type Instruction = {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
};

/** A line of the program before jumps are resolved. A jump names labels further down; `undefined` is the next line. */
export type Line =
  | { readonly kind: "label"; readonly name: string }
  | { readonly kind: "load"; readonly offset: number }
  | {
      readonly kind: "jump";
      readonly test: "equal" | "at-least" | "any-bit";
      readonly value: number;
      readonly then?: string;
      readonly else?: string;
    }
  | { readonly kind: "return"; readonly action: number };

/** Opcodes of linux/bpf_common.h: class, size or operation, and source. */
const LOAD_WORD_ABSOLUTE = 0x20;
const RETURN_CONSTANT = 0x06;
const JUMP_CODE = { equal: 0x15, "at-least": 0x35, "any-bit": 0x45 } as const;

/** The kernel refuses longer programs (BPF_MAXINSNS). */
const MAX_INSTRUCTIONS = 4096;
/** A conditional jump holds its distance in eight bits. */
const MAX_JUMP = 255;

/**
 * Returns the program with its labels resolved. Throws `RangeError` for a label that is not further down, a jump over
 * more than 255 instructions, and a program that the kernel would not load; all are mistakes in the filter's source.
 */
export function assemble(lines: readonly Line[]): readonly Instruction[] {
  const addresses = new Map<string, number>();
  let address = 0;
  for (const line of lines) {
    if (line.kind === "label") addresses.set(line.name, address);
    else address += 1;
  }
  if (address === 0 || address > MAX_INSTRUCTIONS) {
    throw new RangeError(`a filter has 1 to ${MAX_INSTRUCTIONS} instructions, got ${address}`);
  }
  const distance = (from: number, label: string | undefined): number => {
    if (label === undefined) return 0;
    const jump = (addresses.get(label) ?? -1) - from - 1;
    if (jump < 0 || jump > MAX_JUMP) throw new RangeError(`label ${label} cannot be reached from ${from}`);
    return jump;
  };
  return lines
    .filter((line) => line.kind !== "label")
    .map((line, at): Instruction => {
      switch (line.kind) {
        case "load":
          return { code: LOAD_WORD_ABSOLUTE, jt: 0, jf: 0, k: line.offset };
        case "return":
          return { code: RETURN_CONSTANT, jt: 0, jf: 0, k: line.action };
        case "jump":
          return {
            code: JUMP_CODE[line.test],
            jt: distance(at, line.then),
            jf: distance(at, line.else),
            k: line.value,
          };
      }
    });
}

/** Returns the program as the array of `struct sock_filter` that the kernel and `bwrap --seccomp` read. */
export function encode(program: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(program.length * 8);
  const little = endianness() === "LE";
  program.forEach(({ code, jt, jf, k }, index) => {
    const at = index * 8;
    if (little) bytes.writeUInt16LE(code, at);
    else bytes.writeUInt16BE(code, at);
    bytes.writeUInt8(jt, at + 2);
    bytes.writeUInt8(jf, at + 3);
    if (little) bytes.writeUInt32LE(k >>> 0, at + 4);
    else bytes.writeUInt32BE(k >>> 0, at + 4);
  });
  return bytes;
}
