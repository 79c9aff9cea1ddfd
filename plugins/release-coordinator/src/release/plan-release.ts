import { PluginError } from "@ooo/plugin-sdk";
import { compare, rcompare, valid } from "semver";
import { CHANGELOG, firstSection, type ChangelogSection } from "../files/changelog.ts";
import { listChangesets, readFile } from "../files/read-files.ts";
import { VERSION_FILES } from "../files/version-files.ts";
import type { Repository } from "../git/open-repository.ts";
import {
  checkDepth,
  readChangesetCommits,
  readCommits,
  readHead,
  readTags,
  readUncommitted,
} from "../git/read-history.ts";
import { LIMITS } from "../limits.ts";
import { highestBump, type Bump, type Change } from "./change.ts";
import { decideVersion, newestStable } from "./decide-version.ts";
import { formatNotes } from "./format-notes.ts";
import { readChangeset } from "./read-changeset.ts";
import { readCommitMessage } from "./read-commit-message.ts";

/** What the user asks for. */
export type PlanOptions = { readonly pre?: string; readonly as?: string; readonly prefix: string };

/** A release as it would be made now. */
export type ReleasePlan = {
  readonly head?: string;
  /** The newest stable version that HEAD comes after. */
  readonly last?: { readonly version: string; readonly tag: string; readonly commit: string };
  /** The next version; undefined if there is nothing to release. */
  readonly version?: string;
  readonly why: string;
  readonly bump?: Bump;
  readonly changes: readonly Change[];
  readonly notes: string;
  /** Whether version and notes are those that are written down everywhere already, without a tag. */
  readonly isPrepared: boolean;
  /** Commits by what they say: told by a changeset or themselves, of no interest to users, or nothing that is understood. */
  readonly commits: { readonly told: number; readonly silent: number; readonly unclear: number };
  readonly changesets: readonly string[];
  readonly remarks: readonly string[];
};

/** Returns the release that commits and changesets since the last version tag make. Writes nothing. Throws `PluginError`. */
export async function planRelease(repository: Repository, options: PlanOptions): Promise<ReleasePlan> {
  const { root } = repository;
  const head = await readHead(repository);
  const tags = (await readTags(repository, head)).flatMap((tag) => {
    const version = tag.name.startsWith(options.prefix) ? tag.name.slice(options.prefix.length) : "";
    return valid(version) === version ? [{ ...tag, version }] : [];
  });
  const released = tags.filter(({ isReachable }) => isReachable).map(({ version }) => version);
  const newest = newestStable(released);
  const last = tags.find(({ version }) => version === newest);
  await checkDepth(repository, head, last?.commit);

  const changesets = listChangesets(root);
  const own = changesets.flatMap((name) => {
    const text = readFile(root, `.changeset/${name}.md`, LIMITS.maxChangesetBytes);
    return (text === undefined ? undefined : readChangeset(name, text)) ?? [];
  });
  const fromCommits = await readCommitChanges(repository, head, last?.commit);
  const changes = [...own, ...fromCommits.changes];
  const bump = raisedBy(changes, newest);
  const written = writtenVersions(root);
  const decided = decideVersion({
    released,
    taken: tags.map(({ version }) => version),
    ...(written[0] && { written: written[0].version }),
    ...(bump && { bump }),
    ...(options.pre !== undefined && { pre: options.pre }),
    ...(options.as !== undefined && { as: options.as }),
  });
  const prepared = findPrepared(
    root,
    written,
    released,
    tags.map(({ version }) => version),
  );
  if (prepared !== undefined) checkWish(prepared.version, options);
  const uncommitted = head === undefined ? [] : await readUncommitted(repository);
  const different = new Set(written.map(({ version }) => version));
  return {
    ...(head && { head }),
    ...(last && { last: { version: last.version, tag: last.name, commit: last.commit } }),
    ...decided,
    ...(bump && { bump }),
    ...{ changes, notes: formatNotes(changes), commits: fromCommits.counts, changesets },
    ...(prepared && { ...prepared, why: "it is prepared and has no tag yet" }),
    isPrepared: prepared !== undefined,
    remarks: [
      ...(uncommitted.length > 0
        ? [
            uncommitted.length === 1
              ? "1 file is not committed as it is"
              : `${uncommitted.length} files are not committed as they are`,
          ]
        : []),
      ...(different.size > 1
        ? [`the version files differ: ${written.map(({ path, version }) => `${path} ${version}`).join(", ")}`]
        : []),
      ...(fromCommits.counts.unclear > 0
        ? [
            `${fromCommits.counts.unclear === 1 ? "1 commit does not say what it changes" : `${fromCommits.counts.unclear} commits do not say what they change`}: neither a changeset nor a conventional message`,
          ]
        : []),
    ],
  };
}

// Below 1.0.0 a breaking commit raises the minor version; a changeset means what it says.
function raisedBy(changes: readonly Change[], last: string | undefined): Bump | undefined {
  const isEarly = last !== undefined && compare(last, "1.0.0") < 0;
  return highestBump(
    changes.map(({ bump, from }) => (isEarly && from === "commit" && bump === "major" ? "minor" : bump)),
  );
}

async function readCommitChanges(
  repository: Repository,
  head: string | undefined,
  from: string | undefined,
): Promise<{ changes: Change[]; counts: ReleasePlan["commits"] }> {
  if (head === undefined) return { changes: [], counts: { told: 0, silent: 0, unclear: 0 } };
  const withChangeset = await readChangesetCommits(repository, head, from);
  const changes: Change[] = [];
  const counts = { told: 0, silent: 0, unclear: 0 };
  for (const commit of await readCommits(repository, head, from)) {
    const change = withChangeset.has(commit.id) ? "told" : readCommitMessage(commit);
    if (change === undefined) counts.unclear += 1;
    else if (change === "silent") counts.silent += 1;
    else counts.told += 1;
    if (typeof change === "object") changes.push(change);
  }
  return { changes, counts };
}

function checkWish(prepared: string, { as, pre }: PlanOptions): void {
  const isWished = as === undefined ? pre === undefined || prepared.includes(`-${pre}.`) : as === prepared;
  if (isWished) return;
  throw new PluginError(`${prepared} is prepared already, and not tagged`, {
    hint: "ooo release tag, or undo the preparation",
  });
}

/** A version file, and what it says. */
type Written = { readonly path: string; readonly version: string };

function writtenVersions(root: string): Written[] {
  return VERSION_FILES.flatMap((file) => {
    const text = readFile(root, file.path);
    const version = text === undefined ? undefined : file.read(text);
    return version === undefined ? [] : [{ path: file.path, version }];
  });
}

function findPrepared(
  root: string,
  written: readonly Written[],
  released: readonly string[],
  taken: readonly string[],
): ChangelogSection | undefined {
  const section = firstSection(readFile(root, CHANGELOG) ?? "");
  if (section === undefined || taken.includes(section.version)) return undefined;
  const newest = [...released].sort(rcompare)[0];
  if (newest !== undefined && compare(section.version, newest) <= 0) return undefined;
  const behind = VERSION_FILES.filter(({ accepts }) => accepts(section.version)).some(({ path }) =>
    written.some((one) => one.path === path && one.version !== section.version),
  );
  return behind ? undefined : section;
}

/** Returns the prefix of version tags from the user's configuration, `v` by default. Throws `PluginError`. */
export function tagPrefix(config: Readonly<Record<string, unknown>>): string {
  const prefix = config.tag_prefix ?? "v";
  if (typeof prefix === "string" && /^([A-Za-z0-9][A-Za-z0-9._/@-]{0,99})?$/.test(prefix)) return prefix;
  throw new PluginError(`tag_prefix in config.toml: expected text such as v, got ${JSON.stringify(prefix)}`, {
    exitCode: 2,
  });
}
