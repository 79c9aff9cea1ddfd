import { PluginError } from "@ooo/plugin-sdk";
import { prerelease } from "semver";
import { CHANGELOG, firstSection, withSection } from "../files/changelog.ts";
import { readFile } from "../files/read-files.ts";
import { VERSION_FILES } from "../files/version-files.ts";
import { LIMITS } from "../limits.ts";
import { formatEntry } from "./format-notes.ts";
import type { ReleasePlan } from "./plan-release.ts";
import { readChangeset } from "./read-changeset.ts";

/** What preparing a release does to the work tree. */
export type FilePlan = {
  readonly version: string;
  readonly write: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[];
  /** Changesets that the notes hold now. */
  readonly remove: readonly string[];
};

/** Returns what is left to do to prepare a release; nothing if all of it is there. Throws `PluginError`. */
export function planFiles(root: string, plan: ReleasePlan): FilePlan {
  const { version, notes } = plan;
  if (plan.isPrepared && version !== undefined) return finishPrepared(root, { ...plan, version });
  if (version === undefined) {
    const hint = "ooo release prepare --as <version> releases all the same";
    throw new PluginError(`nothing to release: ${plan.why}`, { hint });
  }
  const changelog = readFile(root, CHANGELOG);
  const isThere = firstSection(changelog ?? "")?.version === version;
  if (isThere && firstSection(changelog ?? "")?.notes !== notes) {
    throw new PluginError(`${CHANGELOG} has other notes for ${version} already`, {
      hint: `git restore ${CHANGELOG}, or finish ${version} by hand`,
    });
  }
  const files = VERSION_FILES.filter(({ accepts }) => accepts(version)).flatMap((file) => {
    const text = readFile(root, file.path);
    if (text === undefined || file.read(text) === undefined) return [];
    const written = file.write(text, version);
    return written === text ? [] : [{ path: file.path, text: written, isNew: false }];
  });
  const section = {
    path: CHANGELOG,
    text: withSection(changelog, { version, notes }),
    isNew: changelog === undefined,
  };
  return {
    version,
    write: isThere ? files : [section, ...files],
    remove: used(version, plan.changesets),
  };
}

/** A run that was killed between writing and removing is finished; a changeset that came later is not part of it. */
function finishPrepared(
  root: string,
  { version, notes, changesets }: ReleasePlan & { readonly version: string },
): FilePlan {
  const late = changesets.filter((name) => {
    const change = readChangeset(
      name,
      readFile(root, `.changeset/${name}.md`, LIMITS.maxChangesetBytes) ?? "",
    );
    return change !== undefined && !notes.includes(formatEntry(change));
  });
  if (late.length > 0 && prerelease(version) === null) {
    throw new PluginError(
      `${version} is prepared, and ${late.length} changesets came later: ${late.join(", ")}`,
      {
        hint: `ooo release tag ${version}, then prepare the next; or undo the preparation`,
      },
    );
  }
  return { version, write: [], remove: used(version, changesets) };
}

// A pre-release keeps its changesets: the notes of the release name them again.
const used = (version: string, changesets: readonly string[]): string[] =>
  prerelease(version) === null ? changesets.map((name) => `.changeset/${name}.md`) : [];
