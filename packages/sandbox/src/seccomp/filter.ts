import { assemble, encode, type Line } from "./assembler.ts";
import { ABSENT, AUDIT_ARCH, JUDGED, REFUSED, syscallNumber, type FilterArch } from "./syscalls.ts";

/** Offsets in `struct seccomp_data`; an argument's low word comes first on both little-endian architectures. */
const OFFSET = { number: 0, arch: 4 } as const;
const argument = (index: number): number => 16 + index * 8;

const ALLOW = 0x7fff0000;
const KILL_PROCESS = 0x80000000;
const failWith = (errno: number): number => 0x00050000 | errno;
const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;

/** Numbers from here on are the x32 ABI, a second table that reaches the same calls. */
const X32_BIT = 0x40000000;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. NEWTIME exists in clone3 and unshare only. */
const CLONE_NEW_ANY = 0x7e020000;
/** AF_UNIX, AF_INET, AF_INET6: each is confined by the network and mount namespaces. T032: no other family is. */
const SOCKET_FAMILIES = [1, 2, 10];
/** T063: bytes pushed into a terminal's input, and the console's paste buffer. */
const TERMINAL_IOCTLS = [0x5412, 0x541c];
/** PER_LINUX and the query. */
const PERSONALITIES = [0, 0xffffffff];
/** S_ISUID and S_ISGID. T015 */
const SET_ID_BITS = 0o6000;
/** O_CREAT and the own bit of O_TMPFILE: only then does open read a mode. */
const CREATING = 0o100 | 0o20000000;

/** Returns the syscall filter of every run for one architecture, ready for `bwrap --seccomp FD`. */
export function seccompFilter(arch: FilterArch): Buffer {
  return encode(assemble(filterLines(arch)));
}

/** Returns the filter's program: unknown architectures die, listed calls fail, everything else is allowed. */
export function filterLines(arch: FilterArch): readonly Line[] {
  const lines: Line[] = [
    { kind: "load", offset: OFFSET.arch },
    { kind: "jump", test: "equal", value: AUDIT_ARCH[arch], then: "known" },
    { kind: "return", action: KILL_PROCESS },
    { kind: "label", name: "known" },
    { kind: "load", offset: OFFSET.number },
  ];
  if (arch === "x64") lines.push(...when("at-least", X32_BIT, "x32", KILL_PROCESS));
  for (const [name, numbers] of Object.entries(REFUSED)) {
    const number = syscallNumber(numbers, arch);
    if (number !== null) lines.push(...when("equal", number, name, failWith(EPERM)));
  }
  for (const [name, numbers] of Object.entries(ABSENT)) {
    const number = syscallNumber(numbers, arch);
    if (number !== null) lines.push(...when("equal", number, name, failWith(ENOSYS)));
  }
  for (const name of Object.keys(JUDGED) as (keyof typeof JUDGED)[]) {
    const number = syscallNumber(JUDGED[name], arch);
    if (number === null) continue;
    lines.push({ kind: "jump", test: "equal", value: number, else: `not ${name}` });
    lines.push(...judge(name));
    lines.push({ kind: "return", action: ALLOW }, { kind: "label", name: `not ${name}` });
  }
  lines.push({ kind: "return", action: ALLOW });
  return lines;
}

/** Lines that return `action` if the accumulator passes the test, and go on with it unchanged otherwise. */
function when(test: "equal" | "at-least" | "any-bit", value: number, name: string, action: number): Line[] {
  const past = `past ${name}`;
  return [
    { kind: "jump", test, value, else: past },
    { kind: "return", action },
    { kind: "label", name: past },
  ];
}

/** Lines that judge one call by its arguments and fall through where it is allowed. */
function judge(name: keyof typeof JUDGED): Line[] {
  switch (name) {
    case "clone":
      return refuseBits(name, 0, CLONE_NEW_ANY);
    case "socket":
    case "socketpair":
      return refuseAllBut(name, 0, SOCKET_FAMILIES, EAFNOSUPPORT);
    case "personality":
      return refuseAllBut(name, 0, PERSONALITIES, EPERM);
    case "ioctl":
      return [
        { kind: "load", offset: argument(1) },
        ...TERMINAL_IOCTLS.flatMap((request) =>
          when("equal", request, `${name} ${request}`, failWith(EPERM)),
        ),
      ];
    case "chmod":
    case "fchmod":
    case "creat":
    case "mknod":
      return refuseBits(name, 1, SET_ID_BITS);
    case "fchmodat":
    case "fchmodat2":
    case "mknodat":
      return refuseBits(name, 2, SET_ID_BITS);
    case "open":
      return refuseCreatingBits(name, 1);
    case "openat":
      return refuseCreatingBits(name, 2);
  }
}

function refuseBits(name: string, index: number, bits: number): Line[] {
  return [{ kind: "load", offset: argument(index) }, ...when("any-bit", bits, name, failWith(EPERM))];
}

function refuseAllBut(name: string, index: number, values: readonly number[], errno: number): Line[] {
  return [
    { kind: "load", offset: argument(index) },
    ...values.map((value): Line => ({ kind: "jump", test: "equal", value, then: `${name} may` })),
    { kind: "return", action: failWith(errno) },
    { kind: "label", name: `${name} may` },
  ];
}

/** The mode argument stands right after the flags, and holds anything when no file is made. */
function refuseCreatingBits(name: string, flagsIndex: number): Line[] {
  return [
    { kind: "load", offset: argument(flagsIndex) },
    { kind: "jump", test: "any-bit", value: CREATING, else: `${name} makes nothing` },
    ...refuseBits(name, flagsIndex + 1, SET_ID_BITS),
    { kind: "label", name: `${name} makes nothing` },
  ];
}
