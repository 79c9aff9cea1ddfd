import { readFileSync, readdirSync } from "node:fs";

/** `O_CLOEXEC` of asm-generic/fcntl.h. */
const O_CLOEXEC = 0o2000000;

/**
 * Returns the descriptors of this process from `first` on that a started program would inherit. Node opens none such, but
 * it leaves open what it inherited itself. T048
 */
export function findInheritable(first: number): readonly number[] {
  return readdirSync("/proc/self/fd")
    .map(Number)
    .filter((fd) => fd >= first && isInheritable(fd));
}

function isInheritable(fd: number): boolean {
  try {
    const flags = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    return flags !== undefined && (parseInt(flags, 8) & O_CLOEXEC) === 0;
  } catch {
    return false; // The directory's own descriptor, closed by now.
  }
}
