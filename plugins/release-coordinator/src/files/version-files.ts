import { PluginError } from "@ooo/plugin-sdk";
import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import { parse as parseToml } from "smol-toml";

/** A file at the top of the repository that holds the version. */
export type VersionFile = {
  readonly path: string;
  /** Whether it can hold this version. */
  readonly accepts: (version: string) => boolean;
  /** Returns its version; undefined if it holds none. Throws `PluginError` for a file that is broken. */
  readonly read: (text: string) => string | undefined;
  /** Returns it with this version, and nothing else changed. */
  readonly write: (text: string, version: string) => string;
};

const any = (): boolean => true;

/** Every file that is written, in the order in which they are asked for the version. */
export const VERSION_FILES: readonly VersionFile[] = [
  json("package.json", [["version"]]),
  json("package-lock.json", [["version"], ["packages", "", "version"]]),
  json("npm-shrinkwrap.json", [["version"], ["packages", "", "version"]]),
  // A plugin's version is three numbers.
  { ...json("ouroboros.plugin.json", [["version"]]), accepts: (version) => /^\d+\.\d+\.\d+$/.test(version) },
  { path: "pyproject.toml", accepts: any, read: readPyproject, write: writePyproject },
];

function json(path: string, places: readonly (readonly string[])[]): VersionFile {
  const nodes = (text: string): Node[] => {
    const errors: never[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    if (tree === undefined || errors.length > 0) throw new PluginError(`${path} is no JSON`);
    return places
      .flatMap((place) => findNodeAtLocation(tree, [...place]) ?? [])
      .filter(({ type }) => type === "string");
  };
  return {
    path,
    accepts: any,
    read: (text) => nodes(text)[0]?.value as string | undefined,
    write: (text, version) =>
      nodes(text)
        .sort((a, b) => b.offset - a.offset)
        .reduce(
          (rest, { offset, length }) => `${rest.slice(0, offset)}"${version}"${rest.slice(offset + length)}`,
          text,
        ),
  };
}

function readPyproject(text: string): string | undefined {
  try {
    const { project } = parseToml(text) as { readonly project?: { readonly version?: unknown } };
    return typeof project?.version === "string" ? project.version : undefined;
  } catch (cause) {
    throw new PluginError("pyproject.toml is no TOML", { cause });
  }
}

function writePyproject(text: string, version: string): string {
  const changed = text.replace(/^(\[project\][^[]*?^version\s*=\s*)(["'])[^"'\n]*\2/m, `$1"${version}"`);
  if (readPyproject(changed) !== version) {
    throw new PluginError("the version in pyproject.toml does not stand in a line of its own");
  }
  return changed;
}
