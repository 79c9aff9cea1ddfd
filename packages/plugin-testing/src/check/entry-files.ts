import { posix } from "node:path";
import { splitWords } from "@ooo/manifest";

const INTERPRETER = /^(?:node|python[0-9.]*|sh|bash|dash|zsh|deno|bun|ruby|perl|tsx)$/;

/**
 * Returns the files of the artifact that an entrypoint names, relative: its first word if that is a path, and the first
 * word after an interpreter that is no option (RUN-07).
 */
export function entryFiles(command: string): string[] {
  const [first = "", ...rest] = splitWords(command);
  if (first.includes("/")) return first.startsWith("/") ? [] : [posix.normalize(first)];
  if (!INTERPRETER.test(first)) return [];
  const words = rest.filter((word) => !word.startsWith("-") && !["run"].includes(word));
  // `python -m package` names a module, no file.
  const isModule = rest.some((word) => /^-[a-zA-Z]*[mce]$/.test(word));
  return words[0] === undefined || isModule ? [] : [posix.normalize(words[0])];
}
