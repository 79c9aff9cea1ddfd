import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Home } from "@ooo/home";
import { interpreterRoots } from "@ooo/sandbox";
import { askOutside, outsideEnvironment } from "./ask-outside.ts";
import { hostFiles } from "./file-view.ts";
import { interpreterQuestion, type FoundInterpreter } from "./interpreter.ts";
import type { InvocationContext } from "./invocation.ts";
import type { PlannedRead } from "./mount-plan.ts";
import { SYSTEM_PATH } from "./search-path.ts";

/** The interpreter of a run, ready to be mounted. */
export type KnownInterpreter = {
  /** Absolute path on the host and inside. */
  readonly path: string;
  /** The directory that stands first in the plugin's PATH (RUN-04). */
  readonly directory: string;
  readonly isPython: boolean;
  /** What has to be readable beside the base system. */
  readonly mounts: readonly PlannedRead[];
  readonly version?: string;
};

type Answer = { readonly path: string; readonly version: string };

/**
 * Returns an interpreter that is ready to be mounted. A stand-in is asked once, outside, from `/`, with a clean
 * environment; the answer is kept by path and modification time (RUN-07). Undefined if it does not answer.
 */
export async function findInterpreter(
  context: Pick<InvocationContext, "home" | "runOutside" | "user" | "node">,
  found: FoundInterpreter,
  path: readonly string[],
): Promise<KnownInterpreter | undefined> {
  if (found.path === context.node) {
    return place(found, found.path, context.user.home, process.versions.node);
  }
  const question = interpreterQuestion(hostFiles, found);
  if (question === undefined) return place(found, found.path, context.user.home);
  const key = keyOf(found.path);
  const known = readAnswers(context.home)[key];
  if (known !== undefined && hostFiles.realPath(known.path) !== undefined) {
    return place(found, known.path, context.user.home, known.version);
  }
  const environment = outsideEnvironment(context.user.home, [...path, ...SYSTEM_PATH], context.user.name);
  const text = await askOutside(context.runOutside, question.argv, environment);
  const [real = "", version = ""] = (text ?? "").trim().split("\n");
  if (!real.startsWith("/") || hostFiles.realPath(real) === undefined || !/^[0-9.]{1,32}$/.test(version))
    return undefined;
  keepAnswer(context.home, key, { path: real, version });
  return place(found, real, context.user.home, version);
}

function place({ name }: FoundInterpreter, path: string, home: string, version?: string): KnownInterpreter {
  const { program, roots } = interpreterRoots(path, home);
  return {
    path: program,
    directory: dirname(program),
    isPython: /^python[0-9.]*$/.test(name),
    mounts: roots.map((root) => ({ path: root })),
    ...(version === undefined ? {} : { version }),
  };
}

/** Returns whether `PYTHONSAFEPATH` keeps this Python from loading what lies in its working directory (RUN-02). */
export function hasSafePath(version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  return major > 3 || (major === 3 && minor >= 11);
}

function keyOf(path: string): string {
  const { mtimeNs, ino, size } = statSync(path, { bigint: true });
  return `${path}:${mtimeNs}:${ino}:${size}`;
}

function answersFile(home: Home): string {
  return join(home.tmp, "interpreters.json");
}

/** A lost or broken answer is asked for again. */
function readAnswers(home: Home): Readonly<Record<string, Answer>> {
  try {
    const value: unknown = JSON.parse(readFileSync(answersFile(home), "utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, Answer>) : {};
  } catch {
    return {};
  }
}

function keepAnswer(home: Home, key: string, answer: Answer): void {
  try {
    const file = answersFile(home);
    const answers = Object.entries({ ...readAnswers(home), [key]: answer }).slice(-64);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(Object.fromEntries(answers)), { mode: 0o600 });
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // It is asked again next time.
  }
}
