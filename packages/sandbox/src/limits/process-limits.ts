import { readFileSync } from "node:fs";

/** A resource limit of this process: a hard one can be lowered by anyone and raised by nobody but root. */
export type ProcessLimit = { readonly soft: number; readonly hard: number };

/** Returns the limits of this process by the names that `/proc/self/limits` has for them (proc(5)). */
export function readProcessLimits(): ReadonlyMap<string, ProcessLimit> {
  const found = new Map<string, ProcessLimit>();
  for (const line of readFileSync("/proc/self/limits", "latin1").split("\n").slice(1)) {
    const [, name = "", soft = "", hard = ""] = /^(.{25})\s*(\S+)\s+(\S+)/.exec(line) ?? [];
    found.set(name.trim(), { soft: toNumber(soft), hard: toNumber(hard) });
  }
  return found;
}

function toNumber(text: string): number {
  return text === "unlimited" ? Infinity : Number(text);
}
