/** Holds every `ooo …` in the pages to the command line's reference: `node tools/check-command-samples.ts`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lineAt, report, type Problem } from "./problems.ts";
import { PAGES, readSampleBlocks } from "./sample-blocks.ts";
import { findFiles } from "./workspace.ts";

const REFERENCE = "docs/reference/cli.md";
/** Before a program's name. */
const HOST_OPTIONS = new Set([
  "--yes",
  "--confirm",
  "--workspace",
  "--json",
  "--no-input",
  "--quiet",
  "--verbose",
]);

/** Options by command, as the generated reference has them. */
type Commands = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns commands and options in the pages below `root` that do not exist. */
export function checkCommandSamples(root: string): Problem[] {
  const reference = readFileSync(join(root, REFERENCE), "utf8");
  const commands = readCommands(reference);
  const found: { file: string; line: number; text: string }[] = [];
  for (const { file, line, language, text } of readSampleBlocks(root)) {
    if (language !== "sh" && language !== "console") continue;
    for (const [index, each] of text.split("\n").entries()) {
      if (language === "console" && !each.startsWith("$ ")) continue;
      found.push({ file, line: line + index, text: each.replace(/(^|\s)# .*$/, "") });
    }
  }
  // The reference is generated; the normative pages name verbs that are due later.
  const prose = findFiles(root, PAGES).filter((file) => file !== REFERENCE && !file.startsWith("docs/spec/"));
  for (const file of prose) {
    const page = readFileSync(join(root, file), "utf8");
    for (const match of page.matchAll(/(?<!`)`(ooo [^`\n]+)`(?!`)/g))
      found.push({ file, line: lineAt(page, match.index), text: match[1] ?? "" });
  }
  return found.flatMap(({ file, line, text }) =>
    callsIn(text).flatMap((words) => judge(words, commands).map((message) => ({ file, line, message }))),
  );
}

function readCommands(reference: string): Commands {
  const [head = "", ...sections] = reference.split(/^## (?=ooo )/m);
  const optionsOf = (text: string): string[] =>
    [...text.matchAll(/^\| `(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1] ?? "");
  const common = optionsOf(head);
  return new Map(
    sections.map((section) => [
      section.slice("ooo ".length, section.indexOf("\n")),
      new Set([...common, ...optionsOf(section), "-q", "-v", "-h"]),
    ]),
  );
}

/** Returns the words of each call of ooo in a line: also after `&&`, in a pipe, and within `$(…)`. */
function callsIn(line: string): string[][] {
  const calls = line.matchAll(
    /(?:^|[\s(;&|"])ooo(?=\s)((?:\s+(?:"(?:[^"$]|\$(?!\())*"|'[^']*'|\[[^\]]*\]|[^\s"'|&;)]+))*)/g,
  );
  return [...calls].map(([, words = ""]) =>
    [...words.matchAll(/"[^"]*"|'[^']*'|\[[^\]]*\]|\S+/g)].map(([word]) => word),
  );
}

function judge(words: readonly string[], commands: Commands): string[] {
  let at = 0;
  while (words[at]?.startsWith("--") === true && HOST_OPTIONS.has(words[at] ?? "")) {
    at += words[at] === "--confirm" || words[at] === "--workspace" ? 2 : 1;
  }
  const rest = words.slice(at);
  const name = [2, 1].map((count) => rest.slice(0, count).join(" ")).find((each) => commands.has(each));
  if (name === undefined) {
    const isGroup = [...commands.keys()].some((each) => each.startsWith(`${rest[0] ?? ""} `));
    const isNamed = /^[a-z-]+$/.test(rest[1] ?? "");
    return isGroup && isNamed ? [`there is no command ooo ${rest.slice(0, 2).join(" ")}`] : [];
  }
  if (name === "plugin run") return [];
  const end = rest.indexOf("--");
  const own = rest.slice(0, end === -1 ? undefined : end);
  const flags = own.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split("=")[0] ?? word);
  const unknown = flags.filter((flag) => commands.get(name)?.has(flag) !== true);
  return unknown.map((flag) => `ooo ${name} has no option ${flag}`);
}

if (import.meta.main) report(checkCommandSamples(join(import.meta.dirname, "..")));
