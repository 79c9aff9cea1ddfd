import { readFileSync } from "node:fs";
import { constants } from "node:os";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble, encode, type Instruction } from "../src/seccomp/assembler.ts";
import { filterLines, seccompFilter } from "../src/seccomp/filter.ts";
import {
  ABSENT,
  AUDIT_ARCH,
  JUDGED,
  REFUSED,
  syscallNumber,
  type FilterArch,
} from "../src/seccomp/syscalls.ts";

type Case = {
  readonly name: string;
  readonly arch: FilterArch;
  readonly audit_arch?: number;
  readonly syscall: number | string;
  readonly args?: readonly number[];
  readonly expect: string;
};

const { cases } = JSON.parse(
  readFileSync(new URL("../../../vectors/seccomp/verdicts.json", import.meta.url), "utf8"),
) as { cases: readonly Case[] };

/** Runs a program as the kernel does, over `struct seccomp_data` in words. */
function execute(program: readonly Instruction[], data: Uint32Array): number {
  let accumulator = 0;
  for (let at = 0; at < program.length; at += 1) {
    const { code, jt, jf, k } = program[at] ?? { code: 0, jt: 0, jf: 0, k: 0 };
    if (code === 0x20) accumulator = data[k / 4] ?? 0;
    else if (code === 0x06) return k >>> 0;
    else if (code === 0x15) at += accumulator === k >>> 0 ? jt : jf;
    else if (code === 0x35) at += accumulator >= k >>> 0 ? jt : jf;
    else if (code === 0x45) at += (accumulator & k) !== 0 ? jt : jf;
    else throw new Error(`unknown instruction ${code}`);
  }
  throw new Error("the program has no end");
}

function verdict(
  arch: FilterArch,
  number: number,
  args: readonly number[] = [],
  audit = AUDIT_ARCH[arch],
): string {
  const data = new Uint32Array(16);
  data[0] = number;
  data[1] = audit;
  args.forEach((value, index) => (data[4 + index * 2] = value));
  const action = execute(assemble(filterLines(arch)), data);
  if (action === 0x7fff0000) return "allow";
  if (action === 0x80000000) return "kill";
  const errno = action & 0xffff;
  return Object.entries(constants.errno).find(([, value]) => value === errno)?.[0] ?? String(errno);
}

function numberOf(arch: FilterArch, name: string): number {
  const tables = { ...REFUSED, ...ABSENT, ...JUDGED } as Record<string, readonly [number, number | null]>;
  const numbers = tables[name];
  return (numbers === undefined ? null : syscallNumber(numbers, arch)) ?? NaN;
}

describe("the syscall filter", () => {
  it.each(cases)(
    "answers $expect to $name on $arch",
    ({ arch, audit_arch, syscall, args, expect: expected }) => {
      const number = typeof syscall === "number" ? syscall : numberOf(arch, syscall);
      expect(verdict(arch, number, args, audit_arch)).toBe(expected);
    },
  );

  it.each(["x64", "arm64"] as const)(
    "T061 to T065: refuses every call of its tables whatever the arguments, on %s",
    (arch) => {
      const word = fc.integer({ min: 0, max: 0xffffffff });
      for (const [table, answer] of [
        [REFUSED, "EPERM"],
        [ABSENT, "ENOSYS"],
      ] as const) {
        for (const name of Object.keys(table)) {
          const number = numberOf(arch, name);
          if (Number.isNaN(number)) continue;
          fc.assert(
            fc.property(fc.array(word, { maxLength: 6 }), (args) => verdict(arch, number, args) === answer),
            { numRuns: 5 },
          );
        }
      }
    },
  );

  it("ends on every path, for any call and any arguments", () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(
        fc.constantFrom<FilterArch>("x64", "arm64"),
        word,
        fc.array(word, { maxLength: 6 }),
        word,
        (arch, number, args, audit) => {
          expect(verdict(arch, number, args)).not.toBe("");
          if (audit !== AUDIT_ARCH[arch]) expect(verdict(arch, number, args, audit)).toBe("kill");
        },
      ),
    );
  });

  it("is eight bytes per instruction, and short", () => {
    const program = assemble(filterLines("x64"));
    expect(seccompFilter("x64")).toEqual(encode(program));
    expect(seccompFilter("x64").length).toBe(program.length * 8);
    expect(program.length).toBeLessThan(256);
  });
});

describe("the assembler", () => {
  it("refuses a label that is not further down, a jump that is too far, and an empty program", () => {
    const back = [
      { kind: "label", name: "a" },
      { kind: "jump", test: "equal", value: 1, then: "a" },
    ] as const;
    expect(() => assemble(back)).toThrow(RangeError);
    const far = [
      { kind: "jump", test: "equal", value: 1, then: "end" } as const,
      ...Array.from({ length: 256 }, () => ({ kind: "load", offset: 0 }) as const),
      { kind: "label", name: "end" } as const,
    ];
    expect(() => assemble(far)).toThrow(RangeError);
    expect(() => assemble([])).toThrow(RangeError);
  });
});
