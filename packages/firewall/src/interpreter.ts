import { basename, dirname, resolve } from "node:path";
import type { FileView } from "./file-view.ts";
import { isWithin } from "./place.ts";
import { SYSTEM_PATH } from "./search-path.ts";

/** What a stand-in for an interpreter is asked, or the reason that nobody needs to be asked. */
export type InterpreterQuestion = { readonly argv: readonly [string, ...string[]] };

/** What an entrypoint's words are resolved with (RUN-07, INV-05). */
export type EntrypointRequest = {
  readonly words: readonly string[];
  /** The artifact on the host. */
  readonly artifact: string;
  /** Where the plugin sees it. */
  readonly artifactInside: string;
  /** `callerPath` of the caller's PATH. */
  readonly path: readonly string[];
  /** The Node that runs ooo. */
  readonly node: string;
};

/** The words that start a plugin, as it sees them, before the interpreter's own path is known for certain. */
export type Entrypoint = {
  /** A program of the artifact, by its path inside; or the name of an interpreter, and where it was found. */
  readonly program:
    | { readonly kind: "artifact"; readonly path: string; readonly interpreter?: FoundInterpreter }
    | { readonly kind: "interpreter"; readonly found: FoundInterpreter }
    | { readonly kind: "missing"; readonly word: string };
  readonly args: readonly string[];
};

/** An interpreter as the search found it. */
export type FoundInterpreter = { readonly name: string; readonly path: string };

/** Returns what an entrypoint starts. Pure over what `files` shows; nothing is looked up in the caller's directory. */
export function resolveEntrypoint(files: FileView, request: EntrypointRequest): Entrypoint {
  const [first = "", ...rest] = request.words;
  const args = rest.map((word) => {
    // INV-05: a word that names a file of the artifact becomes that file's absolute path.
    const inside = fileOfArtifact(files, request.artifact, word);
    return inside === undefined ? word : `${request.artifactInside}/${inside}`;
  });
  const own = fileOfArtifact(files, request.artifact, first);
  if (own !== undefined) {
    const shebang = shebangOf(files, `${request.artifact}/${own}`);
    const found = shebang === undefined ? undefined : findInterpreter(files, request, shebang);
    const path = `${request.artifactInside}/${own}`;
    return {
      program: { kind: "artifact", path, ...(found === undefined ? {} : { interpreter: found }) },
      args,
    };
  }
  const found = first.includes("/") ? undefined : findInterpreter(files, request, first);
  return {
    program: found === undefined ? { kind: "missing", word: first } : { kind: "interpreter", found },
    args,
  };
}

/** Returns the path of an artifact's file relative to it, or undefined if the word names none. */
function fileOfArtifact(files: FileView, artifact: string, word: string): string | undefined {
  if (word === "" || word.startsWith("/") || word.startsWith("-")) return undefined;
  const path = resolve(artifact, word);
  const real = files.realPath(path);
  const root = files.realPath(artifact) ?? artifact;
  if (path === artifact || !isWithin(path, artifact) || real === undefined || !isWithin(real, root))
    return undefined;
  return files.kind(real) === "file" ? path.slice(artifact.length + 1) : undefined;
}

/** The interpreter that a script's first line asks for, if it asks for it by name. */
function shebangOf(files: FileView, path: string): string | undefined {
  const line = files.text(path, 16 * 1024 * 1024)?.split("\n", 1)[0] ?? "";
  const word = /^#!\s*(?:\/usr)?\/bin\/env\s+(?:-S\s+)?([A-Za-z0-9._+-]+)/.exec(line)?.[1];
  return word;
}

function findInterpreter(
  files: FileView,
  request: EntrypointRequest,
  name: string,
): FoundInterpreter | undefined {
  // RUN-07: the Node that runs ooo is known to be new enough.
  if (name === "node") return { name, path: request.node };
  const names = name === "python" ? ["python", "python3"] : [name];
  for (const candidate of names) {
    for (const directory of [...request.path, ...SYSTEM_PATH]) {
      const path = `${directory}/${candidate}`;
      const real = files.realPath(path);
      if (real !== undefined && files.kind(real) === "file") return { name: candidate, path };
    }
  }
  return undefined;
}

/**
 * Returns what to ask a found interpreter before it is used: a stand-in (pyenv, asdf, mise, rbenv, volta) is asked for
 * the real one, a Python for its version. Undefined where the answer is known.
 */
export function interpreterQuestion(
  files: FileView,
  found: FoundInterpreter,
): InterpreterQuestion | undefined {
  if (/^python[0-9.]*$/.test(found.name)) {
    const script = "import sys; print(sys.executable); print('%d.%d.%d' % sys.version_info[:3])";
    return { argv: [found.path, "-I", "-c", script] };
  }
  if (!isStandIn(files, found.path)) return undefined;
  if (/^ruby[0-9.]*$/.test(found.name))
    return { argv: [found.path, "-e", "puts RbConfig.ruby; puts RUBY_VERSION"] };
  if (found.name === "perl") return { argv: [found.path, "-e", 'print "$^X\\n"; printf "%vd\\n", $^V'] };
  return undefined;
}

function isStandIn(files: FileView, path: string): boolean {
  const real = files.realPath(path) ?? path;
  if (/^(?:asdf|mise|pyenv|rbenv|volta|volta-shim|rtx)$/.test(basename(real))) return true;
  return basename(dirname(path)) === "shims" || files.text(real, 64 * 1024)?.startsWith("#!") === true;
}
