import { formatPointer } from "@ooo/strict-json";
import { ManifestError, type Refusal } from "./error.ts";
import type { Manifest, ManifestCommand } from "./manifest.ts";
import { isReservedName } from "./names.ts";
import { relativePathProblem } from "./relative-path.ts";
import { quote } from "./show.ts";
import { splitWords } from "./split-words.ts";

type Path = readonly (string | number)[];

/** Throws `ManifestError` for what a manifest that fits its schema can still get wrong. */
export function checkManifest(manifest: Manifest, path: string | undefined): void {
  const refuse = (at: Path, expected: string, got: string): ManifestError =>
    new ManifestError("MANIFEST_SEMANTIC", { path, pointer: formatPointer(at), expected, got });
  const unique = (at: Path, keys: readonly string[]): void => {
    const repeated = firstRepeated(keys);
    if (repeated !== undefined) {
      throw refuse([...at, repeated], "an entry that differs from those before", quote(keys[repeated] ?? ""));
    }
  };

  if (isReservedName(manifest.name))
    throw refuse(["name"], "a name that is not reserved", quote(manifest.name));
  checkSourcePath(manifest.source.path, path);
  checkEntrypoint(manifest.entrypoint.command, path);
  unique(
    ["permissions"],
    manifest.permissions.map(({ scope }) => scope),
  ); // MAN-09
  unique(
    ["capabilities"],
    manifest.capabilities.map(({ name, access }) => `${name}:${access}`),
  ); // MAN-08
  unique(["audit", "events"], manifest.audit.events);
  unique(
    ["commands"],
    manifest.commands.map(({ namespace, name }) => `${namespace} ${name}`),
  ); // MAN-13

  const declared = new Set(manifest.permissions.map(({ scope }) => scope));
  for (const [index, command] of manifest.commands.entries()) {
    const at = ["commands", index];
    if (isReservedName(command.namespace)) {
      throw refuse([...at, "namespace"], "a namespace that is not reserved", quote(command.namespace));
    }
    unique([...at, "permissions"], command.permissions ?? []);
    unique([...at, "result_states"], command.result_states ?? []);
    // ARG-01: `_` may be typed `-`, so names that differ only there are one name.
    unique([...at, "arguments"], argumentKeys(command));
    const undeclared = (command.permissions ?? []).findIndex((scope) => !declared.has(scope));
    if (undeclared !== -1) {
      // MAN-07: a command cannot ask for more than the manifest shows.
      const scope = quote(command.permissions?.[undeclared] ?? "");
      throw refuse([...at, "permissions", undeclared], "a scope declared in /permissions", scope);
    }
  }
}

function argumentKeys(command: ManifestCommand): readonly string[] {
  return command.arguments.map(({ name }) => name.replaceAll("_", "-"));
}

function firstRepeated(keys: readonly string[]): number | undefined {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) return index;
    seen.add(key);
  }
  return undefined;
}

function checkSourcePath(sourcePath: string | undefined, path: string | undefined): void {
  if (sourcePath === undefined) return;
  const expected = relativePathProblem(sourcePath);
  if (expected === undefined) return;
  throw new ManifestError("MANIFEST_SOURCE_PATH", {
    path,
    pointer: "/source/path",
    expected,
    got: quote(sourcePath),
  });
}

function checkEntrypoint(command: string, path: string | undefined): void {
  const refuse = (refusal: Refusal): ManifestError =>
    new ManifestError("MANIFEST_QUOTING", { ...refusal, path, pointer: "/entrypoint/command" });
  let words: readonly string[];
  try {
    words = splitWords(command);
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    throw refuse({ expected: cause.expected, got: cause.got, cause });
  }
  // MAN-10: white space that separates no words, or an empty first word, names no program.
  if ((words[0] ?? "").trim() === "")
    throw refuse({ expected: "a program as the first word", got: quote(command) });
}
