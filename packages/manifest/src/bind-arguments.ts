import type { ManifestArgument, ManifestCommand } from "./manifest.ts";
import { type Conversion, convertWord } from "./convert-word.ts";
import { quote } from "./show.ts";

/** The value of an argument: an integer as a number, a boolean as `true`, everything else as typed. */
export type BoundValue = string | number | boolean;

/** One argument that a word gives a value to. */
export type BoundArgument = {
  readonly argument: ManifestArgument;
  readonly value: BoundValue;
  /** Index of the word that carries the value; of the flag itself for a boolean and for `--name=value`. */
  readonly word: number;
};

/** What the words mean to the command's arguments. */
export type BoundArguments = {
  readonly ok: true;
  /** By declared name. Of a flag that is typed twice the last one counts, as most parsers have it. */
  readonly values: ReadonlyMap<string, BoundArgument>;
  /** Every binding in the order of its words, also those that a later one overrides. */
  readonly bindings: readonly BoundArgument[];
  /** Indexes of the words that bind to nothing: passed on unchecked, granting nothing. */
  readonly unbound: readonly number[];
};

/** Why words do not fit a command (ARG-02). `got` is shortened, printable ASCII. */
export type BindProblem = {
  readonly code: "ARGUMENT_MISSING" | "ARGUMENT_INVALID";
  /** The declared name. */
  readonly argument: string;
  readonly expected: string;
  readonly got: string;
  /** Index of the word at fault, if one was typed; for what is missing, of the undeclared flag that took a word away. */
  readonly word?: number;
};

/** Words that fit, or the first problem in the order of the words; what is missing comes last. */
export type BindResult = BoundArguments | { readonly ok: false; readonly problem: BindProblem };

/** An argument and the text for it; a flag without value has none. */
type Candidate = {
  readonly argument: ManifestArgument;
  readonly text: string | undefined;
  readonly word: number;
};

/**
 * Returns how the words after a command's name bind to its arguments (ARG-01). Words are only read, never changed, and
 * nothing is thrown. A value that starts with `--` is typed as `--name=value`.
 */
export function bindArguments(
  command: Pick<ManifestCommand, "arguments">,
  words: readonly string[],
): BindResult {
  const { candidates, positionals, unbound } = scanWords(command.arguments, words);
  const open = openArguments(command.arguments, candidates);
  for (const word of positionals) {
    const argument = open.shift();
    if (argument === undefined) unbound.push(word);
    else candidates.push({ argument, text: words[word], word });
  }
  const bindings: BoundArgument[] = [];
  for (const candidate of candidates.sort((a, b) => a.word - b.word)) {
    const conversion = convertWord(candidate.argument.type, candidate.text);
    if (!conversion.ok) return { ok: false, problem: invalid(candidate, conversion) };
    bindings.push({ argument: candidate.argument, value: conversion.value, word: candidate.word });
  }
  const values = new Map(bindings.map((binding) => [binding.argument.name, binding]));
  const missing = command.arguments.find(({ name, required }) => required && !values.has(name));
  if (missing !== undefined) return { ok: false, problem: absent(missing, words, unbound) };
  return { ok: true, values, bindings, unbound: unbound.sort((a, b) => a - b) };
}

/** Says whether the words after a command's name ask ooo, not the plugin, for help: `--help` as the only word (ARG-03). */
export function isHelpRequest(words: readonly string[]): boolean {
  return words.length === 1 && words[0] === "--help";
}

function scanWords(
  declared: readonly ManifestArgument[],
  words: readonly string[],
): { candidates: Candidate[]; positionals: number[]; unbound: number[] } {
  const candidates: Candidate[] = [];
  const positionals: number[] = [];
  const unbound: number[] = [];
  let isSkipping = false; // behind an undeclared flag: the words may be its values
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      unbound.push(at);
      for (at += 1; at < words.length; at += 1) positionals.push(at);
    } else if (isFlag(word)) {
      const equals = word.indexOf("=");
      const typed = equals === -1 ? word : word.slice(0, equals);
      const argument = declared.find(({ name }) => isFlagOf(typed, name));
      isSkipping = argument === undefined;
      if (argument === undefined) {
        unbound.push(at);
      } else if (equals !== -1) {
        candidates.push({ argument, text: word.slice(equals + 1), word: at });
      } else {
        const next = words[at + 1];
        const takesNext = argument.type !== "boolean" && next !== undefined && !next.startsWith("--");
        if (takesNext) at += 1;
        candidates.push({ argument, text: takesNext ? next : undefined, word: at });
      }
    } else {
      (isSkipping ? unbound : positionals).push(at);
    }
  }
  return { candidates, positionals, unbound };
}

/** A lone `-` (standard input) and a negative number are positional. */
function isFlag(word: string): boolean {
  return word.startsWith("-") && !/^-(?:[0-9]+)?$/.test(word);
}

/** ARG-01: `_` of the declared name may be typed `-`. */
function isFlagOf(typed: string, name: string): boolean {
  if (typed.length !== name.length + 2 || !typed.startsWith("--")) return false;
  for (let at = 0; at < name.length; at += 1) {
    const character = typed.charAt(at + 2);
    if (character !== name.charAt(at) && !(character === "-" && name.charAt(at) === "_")) return false;
  }
  return true;
}

/** What positional words bind to, in order. A boolean takes no value, so no word is one. */
function openArguments(
  declared: readonly ManifestArgument[],
  flags: readonly Candidate[],
): ManifestArgument[] {
  const bound = new Set(flags.map(({ argument }) => argument));
  const open = declared.filter((argument) => argument.type !== "boolean" && !bound.has(argument));
  return [...open.filter(({ required }) => required), ...open.filter(({ required }) => !required)];
}

function invalid({ argument, text, word }: Candidate, { expected }: Conversion & { ok: false }): BindProblem {
  const got = text === undefined ? "nothing" : quote(text);
  return { code: "ARGUMENT_INVALID", argument: argument.name, expected, got, word };
}

function absent(
  { name, type }: ManifestArgument,
  words: readonly string[],
  unbound: readonly number[],
): BindProblem {
  const expected = type === "boolean" ? `the flag --${name}` : `a value of type ${type}`;
  const word = findTaker(words, unbound);
  const got = "nothing";
  return { code: "ARGUMENT_MISSING", argument: name, expected, got, ...(word !== undefined && { word }) };
}

/** ARG-01: a word behind an undeclared flag binds to nothing, though it may well have been meant. Returns that flag. */
function findTaker(words: readonly string[], unbound: readonly number[]): number | undefined {
  return unbound.find((at) => {
    const [word = "", next] = words.slice(at, at + 2);
    return word !== "--" && isFlag(word) && next !== undefined && !isFlag(next) && unbound.includes(at + 1);
  });
}

/** Returns a problem in one line; whatever was typed is printable ASCII in it. */
export function formatBindProblem(
  { code, argument, expected, got, word }: BindProblem,
  words: readonly string[],
): string {
  if (code === "ARGUMENT_INVALID") return `${argument} has to be ${expected}, got ${got}`;
  const [taker = ""] = (word === undefined ? "" : (words[word] ?? "")).split("=");
  const why =
    taker === "" ? "" : `; what follows ${quote(taker)} binds to nothing, as no such option is declared`;
  return `${argument} is missing, expected ${expected}${why}`;
}
