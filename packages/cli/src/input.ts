import { fstatSync, statSync } from "node:fs";

/**
 * Returns what is piped into this process, undefined for a terminal (RUN-05) and for `/dev/null`: that is what a plugin
 * reads without an input anyway, and Node needs milliseconds to load its streams of files.
 */
export function openInput(): NodeJS.ReadStream | undefined {
  const found = fstatSync(0);
  if (!found.isCharacterDevice()) return process.stdin;
  const isNull = found.rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  return isNull || process.getBuiltinModule("node:tty").isatty(0) ? undefined : process.stdin;
}
