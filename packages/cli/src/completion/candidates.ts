import { standardScopes } from "@ooo/firewall";
import { loadLockfile, type LockedPlugin } from "@ooo/trust-store";
import { COMMANDS } from "../command-table.ts";
import { GLOBAL_OPTIONS } from "../global-options.ts";
import { findHome } from "../open-ledger.ts";
import { HELP_TOPICS } from "../route.ts";
import { SHELLS } from "./scripts.ts";

/** One thing that can stand where the cursor is. */
export type Candidate = readonly [word: string, description: string];

/** Returns what can stand in place of the last word; nothing where a file name belongs. */
export async function candidates(
  words: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Candidate[]> {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1).filter((word) => !word.startsWith("-"));
  const all = await candidatesAfter(before, words.at(-2) ?? "", last, env);
  return all.filter(([word]) => word.startsWith(last));
}

async function candidatesAfter(
  before: readonly string[],
  previous: string,
  last: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Candidate[]> {
  const [first, second] = before;
  if (first === undefined)
    return last.startsWith("-") ? options({}) : [...builtins(), ...programs(await installed(env))];
  if (first === "help")
    return before.length === 1
      ? [...HELP_TOPICS.map((topic) => [topic, "help topic"] as const), ...builtins()]
      : group(second ?? "");
  if (isGroup(first) && second === undefined) return group(first);
  const name = Object.hasOwn(COMMANDS, first) ? first : `${first} ${second ?? ""}`;
  const entry = COMMANDS[name];
  if (name === "plugin run") return runCandidates(before.slice(2), env);
  if (entry === undefined) return runCandidates(before, env);
  const { command } = await entry.load();
  const typed = before.slice(name.split(" ").length);
  if (previous === "--scope") return scopesOf(await installed(env), typed[0]);
  if (command.options[previous.replace(/^--/, "")]?.type === "string") return [];
  if (last.startsWith("-")) return options(command.options);
  if (name === "completion") return SHELLS.map((shell) => [shell, "shell"] as const);
  if (name === "scopes") return standardScopes().map(({ scope, title }) => [scope, title] as const);
  if (name === "why") return typed.length === 0 ? programs(await installed(env)) : runCandidates(typed, env);
  const takesName = command.arguments[typed.length]?.name === "name" && name !== "plugin install";
  return takesName
    ? (await installed(env)).map(({ name: plugin, version }) => [plugin, version] as const)
    : [];
}

function builtins(): Candidate[] {
  const words = new Map<string, string>([["help", "Show help"]]);
  for (const [name, { summary, hidden }] of Object.entries(COMMANDS)) {
    const [word = ""] = name.split(" ");
    if (hidden !== true) words.set(word, word === name ? summary : `ooo ${word} …`);
  }
  return [...words];
}

function group(word: string): Candidate[] {
  return Object.entries(COMMANDS)
    .filter(([name]) => name.startsWith(`${word} `))
    .map(([name, { summary }]) => [name.slice(word.length + 1), summary] as const);
}

function isGroup(word: string): boolean {
  return Object.keys(COMMANDS).some((name) => name.startsWith(`${word} `));
}

function options(own: Readonly<Record<string, { readonly summary: string }>>): Candidate[] {
  return Object.entries({ ...own, ...GLOBAL_OPTIONS }).map(
    ([name, { summary }]) => [`--${name}`, summary] as const,
  );
}

async function installed(env: Readonly<NodeJS.ProcessEnv>): Promise<readonly LockedPlugin[]> {
  const home = await findHome({ env });
  return home === undefined ? [] : (await loadLockfile(home)).plugins;
}

function programs(plugins: readonly LockedPlugin[]): Candidate[] {
  return plugins.flatMap(({ name, version, commands }) =>
    [...new Set(commands.map((command) => command.split(" ")[0] ?? "")), name].map(
      (word) => [word, `${name} ${version}`] as const,
    ),
  );
}

async function runCandidates(
  words: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Candidate[]> {
  const plugins = await installed(env);
  const [program, command] = words;
  if (program === undefined) return programs(plugins);
  if (command !== undefined) return []; // the plugin's own words
  return plugins.flatMap(({ name, commands }) =>
    commands.flatMap((pair) => {
      const [namespace, word = ""] = pair.split(" ");
      return program === name || program === namespace ? [[word, name] as const] : [];
    }),
  );
}

function scopesOf(plugins: readonly LockedPlugin[], name: string | undefined): Candidate[] {
  const plugin = plugins.find((candidate) => candidate.name === name);
  if (plugin === undefined) return [];
  return [
    ...plugin.required_scopes.map((scope) => [scope, "required"] as const),
    ...plugin.optional_scopes.map((scope) => [scope, "optional"] as const),
  ];
}
