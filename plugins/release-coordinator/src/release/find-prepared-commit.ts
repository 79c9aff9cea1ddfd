import { PluginError } from "@ooo/plugin-sdk";
import { CHANGELOG, firstSection } from "../files/changelog.ts";
import { VERSION_FILES } from "../files/version-files.ts";
import type { Repository } from "../git/open-repository.ts";
import { lastChangeOf, readCommitted } from "../git/read-history.ts";
import type { ReleasePlan } from "./plan-release.ts";

/** A version that can be tagged. */
export type PreparedCommit = { readonly version: string; readonly notes: string; readonly commit: string };

/**
 * Returns the newest commit that changed the changelog, if it holds the prepared version in every file. What counts is what
 * was committed, not what lies in the work tree. Throws `PluginError`.
 */
export async function findPreparedCommit(
  repository: Repository,
  { head, version, isPrepared, last }: ReleasePlan,
  wanted?: string,
): Promise<PreparedCommit> {
  const hint = "ooo release prepare, then commit what it wrote";
  if (wanted !== undefined && wanted === last?.version) {
    throw new PluginError(`${last.tag} is a tag already`);
  }
  if (!isPrepared || version === undefined || head === undefined)
    throw new PluginError(`no version is prepared${last ? ` after ${last.tag}` : ""}`, { hint });
  if (wanted !== undefined && wanted !== version) {
    throw new PluginError(`${wanted} is not prepared, ${version} is`);
  }
  const commit = await lastChangeOf(repository, head, CHANGELOG);
  const notes = commit === undefined ? undefined : await notesIn(repository, commit, version);
  if (commit === undefined || notes === undefined) {
    throw new PluginError(`${version} is prepared, but no commit holds all of it`, {
      hint: "commit what ooo release prepare wrote",
    });
  }
  return { version, notes, commit };
}

async function notesIn(repository: Repository, commit: string, version: string): Promise<string | undefined> {
  const section = firstSection((await readCommitted(repository, commit, CHANGELOG)) ?? "");
  if (section?.version !== version) return undefined;
  for (const file of VERSION_FILES.filter(({ accepts }) => accepts(version))) {
    const text = await readCommitted(repository, commit, file.path);
    const written = text === undefined ? undefined : file.read(text);
    if (written !== undefined && written !== version) return undefined;
  }
  return section.notes;
}
