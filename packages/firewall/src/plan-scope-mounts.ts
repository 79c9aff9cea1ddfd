import type { EffectiveScope } from "./effective-scope.ts";
import type { FileView } from "./file-view.ts";
import { findGitDirectory, GIT_CODE_NAMES, GIT_REDIRECTIONS, type GitDirectory } from "./git-directory.ts";
import { EMPTY_PLAN, joinPlans, type MountPlan, type PlannedProtection } from "./mount-plan.ts";
import { isWithin, type ProtectedRoots } from "./place.ts";
import { findProtectedNames } from "./protected-names.ts";
import type { ScopeMount } from "./scope-definition.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Returns what the scopes of a run mount (INV-09), in the order of the manifest. Pure over what `files` shows; nothing
 * is made, opened or moved.
 */
export function planScopeMounts(
  files: FileView,
  scopes: readonly EffectiveScope[],
  workspace: Workspace,
  roots: ProtectedRoots,
): MountPlan {
  const wanted = scopes.flatMap((scope) =>
    (scope.definition.mounts ?? []).map((mount) => ({ scope, mount })),
  );
  if (wanted.length === 0) return EMPTY_PLAN;
  if (workspace.root === undefined) {
    const message = `there is no workspace here: ${workspace.path} cannot be one, ${workspace.why}`;
    return {
      ...EMPTY_PLAN,
      notices: wanted.map(({ scope }) => ({ scope: scope.definition.scope, message })),
    };
  }
  const { root } = workspace;
  const git = findGitDirectory(files, root, roots);
  const writes = (what: ScopeMount["what"]): boolean =>
    wanted.some(({ mount }) => mount.what === what && mount.access === "write");
  const isGitGranted = wanted.some(({ mount }) => mount.what === "git");
  return joinPlans([
    ...wanted.map(({ scope, mount }): MountPlan => {
      const name = scope.definition.scope;
      if (mount.what === "workspace") return uses(name, mount, root);
      if ("why" in git) return { ...EMPTY_PLAN, notices: [{ scope: name, message: git.why }] };
      return joinPlans(git.directories.map((directory) => uses(name, mount, directory)));
    }),
    writes("workspace")
      ? writableWorkspace(files, root, "why" in git ? undefined : git, writes("git"))
      : wanted.some(({ mount }) => mount.what === "workspace")
        ? readableWorkspace(files, root, isGitGranted && !("why" in git))
        : EMPTY_PLAN,
    isGitGranted && !("why" in git) ? gitMounts(files, git, writes("git")) : EMPTY_PLAN,
  ]);
}

function uses(scope: string, mount: ScopeMount, target: string): MountPlan {
  const rule = `mount ${mount.what} ${mount.access}`;
  return { ...EMPTY_PLAN, uses: [{ scope, rule, target, basis: "granted" }] };
}

/** `filesystem:read`: everything but `.git`. */
function readableWorkspace(files: FileView, root: string, showsGit: boolean): MountPlan {
  const kind = files.kind(`${root}/.git`);
  const masks =
    showsGit || kind === undefined || kind === "link" ? [] : [{ path: `${root}/.git`, kind: maskOf(kind) }];
  return {
    ...EMPTY_PLAN,
    readable: [{ path: root }],
    masks: [...masks, ...maskSockets(findProtectedNames(files, root).sockets)],
  };
}

function maskOf(kind: "file" | "directory" | "other"): "file" | "directory" {
  return kind === "directory" ? "directory" : "file";
}

/** `filesystem:write`: `.git` and the names that run code later stay read-only (ENF-02). */
function writableWorkspace(
  files: FileView,
  root: string,
  git: GitDirectory | undefined,
  writesGit: boolean,
): MountPlan {
  const hooksPath = git?.hooksPath;
  const extra = hooksPath === undefined ? [] : [hooksPath];
  const { present, sockets, isPartial } = findProtectedNames(files, root, extra);
  // The workspace's own .git is `git:write`'s to open, if that is granted and it is a directory.
  const isOpen = (path: string): boolean => writesGit && git?.isFile === false && path === git.entry;
  return {
    ...EMPTY_PLAN,
    writable: [root],
    masks: maskSockets(sockets),
    protect: present.filter((path) => !isOpen(path)).map((path) => ({ path, whenAbsent: "skip" })),
    watched: [{ root, kind: "tree", ...(hooksPath === undefined ? {} : { hooksPath }) }],
    notices: isPartial
      ? [
          {
            scope: "filesystem:write",
            message: `${root} is too large: names that run code later are not protected in all of it`,
          },
        ]
      : [],
  };
}

function gitMounts(files: FileView, git: GitDirectory, isWrite: boolean): MountPlan {
  const entry = git.isFile ? [{ path: git.entry }] : [];
  const masks = maskSockets(
    git.directories.flatMap((directory) =>
      (files.entries(directory) ?? [])
        .filter(({ isSocket }) => isSocket)
        .map(({ name }) => `${directory}/${name}`),
    ),
  );
  if (!isWrite)
    return { ...EMPTY_PLAN, masks, readable: [...entry, ...git.directories.map((path) => ({ path }))] };
  // A worktree's own directory lies inside the shared one: one mount is enough.
  const outermost = git.directories.filter(
    (path) => !git.directories.some((other) => other !== path && isWithin(path, other)),
  );
  const repositories = git.directories
    .filter((directory) => files.kind(`${directory}/commondir`) === undefined)
    .flatMap((directory) => [directory, ...modulesBelow(files, `${directory}/modules`, 0)]);
  const worktrees = [
    ...new Set([
      ...git.directories.filter((directory) => !repositories.includes(directory)),
      ...repositories.flatMap((directory) => worktreesOf(files, directory)),
    ]),
  ];
  return {
    ...EMPTY_PLAN,
    masks,
    readable: entry,
    writable: outermost,
    protect: [
      ...repositories.flatMap((directory) => protectCode(files, directory)),
      ...worktrees.flatMap((directory) => protectWorktree(files, directory)),
    ],
    watched: [...new Set([...outermost, ...repositories, ...worktrees])].map((root) => ({
      root,
      kind: "git" as const,
    })),
  };
}

/** What leads git from a worktree's own directory to the shared one stays as it is. */
function protectWorktree(files: FileView, directory: string): readonly PlannedProtection[] {
  return [
    ...GIT_REDIRECTIONS.filter((name) => files.kind(`${directory}/${name}`) !== undefined).map((name) => ({
      path: `${directory}/${name}`,
      whenAbsent: "skip" as const,
    })),
    { path: `${directory}/config.worktree`, whenAbsent: "cover-with-file" },
  ];
}

/** The directories of a repository's worktrees. */
function worktreesOf(files: FileView, directory: string): readonly string[] {
  return files
    .names(`${directory}/worktrees`)
    .map((name) => `${directory}/worktrees/${name}`)
    .filter((path) => files.kind(path) === "directory");
}

/** T035: an empty file in the place of each socket. One that is made later can be reached. */
function maskSockets(sockets: readonly string[]): MountPlan["masks"] {
  return sockets.map((path) => ({ path, kind: "file" }));
}

/** Protected names inside a git directory; those that are absent are covered. */
function protectCode(files: FileView, directory: string): readonly PlannedProtection[] {
  const hasInfo = files.kind(`${directory}/info`) === "directory";
  return GIT_CODE_NAMES.map(({ name, kind }) =>
    name.startsWith("info/") && !hasInfo
      ? { path: `${directory}/info`, whenAbsent: "cover-with-directory" }
      : { path: `${directory}/${name}`, whenAbsent: `cover-with-${kind}` },
  );
}

/** Submodules keep their git directories in `modules/<path>`, nested as deep as their paths and themselves. */
function modulesBelow(files: FileView, directory: string, depth: number): readonly string[] {
  if (depth > 8 || files.kind(directory) !== "directory") return [];
  return files.names(directory).flatMap((name) => {
    const path = `${directory}/${name}`;
    if (files.kind(path) !== "directory") return [];
    return files.kind(`${path}/HEAD`) === "file"
      ? [path, ...modulesBelow(files, `${path}/modules`, depth + 1)]
      : modulesBelow(files, path, depth + 1);
  });
}
