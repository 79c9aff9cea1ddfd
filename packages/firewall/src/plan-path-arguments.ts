import type { BoundArguments, Risk } from "@ooo/manifest";
import { basename, dirname, resolve } from "node:path";
import { FirewallError } from "./error.ts";
import type { FileView } from "./file-view.ts";
import { LIMITS } from "./limits.ts";
import { EMPTY_PLAN, joinPlans, type MountPlan, type PlannedOutput } from "./mount-plan.ts";
import { isSystemPath, isWithin, whyProtected, type ProtectedRoots } from "./place.ts";
import { findProtectedNames } from "./protected-names.ts";

/** What path arguments are judged by. */
export type PathArgumentRequest = {
  readonly arguments: BoundArguments;
  readonly risk: Risk;
  /** The caller's directory, a real path. */
  readonly cwd: string;
  readonly roots: ProtectedRoots;
  /** What the scopes of this run mount already. */
  readonly mounted: MountPlan;
};

/**
 * Returns what the path arguments of a command grant for this one run (ENF-09): naming a file is the act of granting
 * it, read for `read_only` commands, else read and write. Pure over what `files` shows.
 *
 * Throws `FIREWALL_BAD_PATH_ARGUMENT` (usage, exit 2) for a path that must not be given, is no file or directory, or
 * does not exist and could not be made.
 */
export function planPathArguments(files: FileView, request: PathArgumentRequest): MountPlan {
  const typed = [...request.arguments.values.values()].filter(({ argument }) => argument.type === "path");
  const plans = typed.map(({ argument, value }) => planOne(files, request, argument.name, String(value)));
  return mergeOutputs(joinPlans(plans));
}

function planOne(files: FileView, request: PathArgumentRequest, name: string, word: string): MountPlan {
  const { cwd, roots, mounted, risk } = request;
  // The word was typed by the user, who may be following somebody's instructions: it is judged by where it leads.
  const lexical = resolve(cwd, word);
  const real = files.realPath(lexical);
  const access = risk === "read_only" ? "read" : "write";
  if (real === undefined) {
    if (access === "read") throw badPath(name, lexical, "it does not exist");
    return planAbsent(files, request, name, lexical);
  }
  const why = whyProtected(real, roots);
  if (why !== undefined) throw badPath(name, real, why);
  const kind = files.kind(real);
  // T015: opening a fifo or a device is not reading a file.
  if (kind !== "file" && kind !== "directory")
    throw badPath(name, real, "it is neither a file nor a directory");
  // ENF-02: what is in there decides what git runs.
  if (access === "write" && real.split("/").includes(".git"))
    throw badPath(name, real, "it is git's own, see git:write");
  const uses = [{ scope: "path-argument", rule: `argument ${name}`, target: real, basis: "typed" as const }];
  if (mounted.writable.some((root) => isWithin(real, root))) return { ...EMPTY_PLAN, uses };
  if (kind === "file" && access === "write") return { ...EMPTY_PLAN, writable: [real], uses };
  if (kind === "file") return { ...EMPTY_PLAN, readable: mountAt(real, lexical, mounted), uses };
  const { present, sockets } = findProtectedNames(files, real);
  // T035
  const masks = sockets.map((path) => ({ path, kind: "file" as const }));
  if (access === "read") return { ...EMPTY_PLAN, masks, readable: mountAt(real, lexical, mounted), uses };
  return {
    ...EMPTY_PLAN,
    writable: [real],
    masks,
    protect: present.map((path) => ({ path, whenAbsent: "skip" })),
    watched: [{ root: real, kind: "tree" }],
    uses,
  };
}

/** The real path, and also the path as typed where a link led there and nothing of it is mounted yet. */
function mountAt(real: string, lexical: string, mounted: MountPlan): MountPlan["readable"] {
  const isMounted = [...mounted.readable.map(({ path }) => path), ...mounted.writable].some((root) =>
    isWithin(lexical, root),
  );
  return real === lexical || isMounted ? [{ path: real }] : [{ path: real }, { path: real, as: lexical }];
}

function planAbsent(files: FileView, request: PathArgumentRequest, name: string, lexical: string): MountPlan {
  const { roots, mounted } = request;
  const parent = files.realPath(dirname(lexical));
  if (files.kind(lexical) !== undefined) throw badPath(name, lexical, "it is a link that leads nowhere");
  if (parent === undefined || files.kind(parent) !== "directory") {
    throw badPath(name, lexical, `${dirname(lexical)} is no directory`);
  }
  const path = `${parent === "/" ? "" : parent}/${basename(lexical)}`;
  const why = whyProtected(path, roots);
  if (why !== undefined) throw badPath(name, path, why);
  // The sandbox has directories of its own there, which nothing can stand in for.
  if (isSystemPath(parent) || ["/", "/etc", "/tmp"].includes(parent)) {
    throw badPath(name, path, `no plugin can make something new in ${parent}`);
  }
  const uses = [{ scope: "path-argument", rule: `argument ${name}`, target: path, basis: "typed" as const }];
  if (mounted.writable.some((root) => isWithin(path, root))) return { ...EMPTY_PLAN, uses };
  const isReadable = mounted.readable.some((read) => read.as === undefined && isWithin(parent, read.path));
  const siblings = isReadable ? files.names(parent).map((sibling) => `${parent}/${sibling}`) : [];
  if (siblings.length > LIMITS.siblings) {
    throw badPath(name, path, `more than ${LIMITS.siblings} entries lie beside it`);
  }
  const hidden = new Set(mounted.masks.map((mask) => mask.path));
  const shown = siblings.filter((sibling) => !hidden.has(sibling) && files.kind(sibling) !== "link");
  const output: PlannedOutput = { parent, names: [basename(path)], siblings: shown };
  return { ...EMPTY_PLAN, outputs: [output], uses };
}

/** Two absent paths with one parent share its private directory. */
function mergeOutputs(plan: MountPlan): MountPlan {
  const byParent = Map.groupBy(plan.outputs, ({ parent }) => parent);
  const outputs = [...byParent].map(([parent, group]) => ({
    parent,
    names: [...new Set(group.flatMap(({ names }) => names))],
    siblings: group[0]?.siblings ?? [],
  }));
  return { ...plan, outputs };
}

function badPath(argument: string, path: string, why: string): FirewallError {
  return new FirewallError("FIREWALL_BAD_PATH_ARGUMENT", `${path} cannot be given as ${argument}: ${why}`, {
    path,
    expected: "a file or directory below the home directory or elsewhere",
  });
}
