import type { UpdateDiff } from "@ooo/lifecycle";
import { formatBytePath } from "@ooo/trust-store";
import { escapeText } from "./escape-text.ts";

/** Changed files that are listed; the rest is counted, and `--json` has all of them. Scopes are never cut. */
const MAX_FILES = 20;

/** Returns lines for what an update or a rollback changes, scopes first; undefined if one side cannot be read. */
export function formatDiff(diff: UpdateDiff | undefined): string[] {
  if (diff === undefined)
    return ["  what changed cannot be said: the stored copy of the version before is not sound"];
  const { scopes, capabilities, commands, files, commit, signer, entrypoint, digest } = diff;
  return [
    ...scopes.added.map(
      ({ scope, risk, required }) => `  + scope ${scope}  ${risk}  ${required ? "required" : "optional"}`,
    ),
    ...scopes.changed.map(
      ({ before, after }) =>
        `  ! scope ${after.scope}  ${before.risk} ${word(before)} -> ${after.risk} ${word(after)}`,
    ),
    ...scopes.removed.map(({ scope }) => `  - scope ${scope}`),
    ...capabilities.added.map((name) => `  + capability ${name}`),
    ...capabilities.removed.map((name) => `  - capability ${name}`),
    ...(signer.changed ? [`  ! signer  ${shown(signer.before)} -> ${shown(signer.after)}`] : []),
    ...(entrypoint.before === entrypoint.after
      ? []
      : [`  ! entrypoint  ${escapeText(entrypoint.before)} -> ${escapeText(entrypoint.after)}`]),
    ...commands.added.map((name) => `  + command ${name}`),
    ...commands.removed.map((name) => `  - command ${name}`),
    ...(commit.before === commit.after
      ? []
      : [`  commit  ${shown(commit.before)} -> ${shown(commit.after)}`]),
    `  digest  ${digest.before} -> ${digest.after}`,
    ...files.slice(0, MAX_FILES).map(({ path, change }) => `  ${change.padEnd(7)} ${formatBytePath(path)}`),
    ...(files.length > MAX_FILES ? [`  and ${files.length - MAX_FILES} more files`] : []),
  ];
}

/** Returns the same as JSON. */
export function describeDiff(diff: UpdateDiff | undefined): Record<string, unknown> | null {
  if (diff === undefined) return null;
  return { ...diff, files: diff.files.map(({ path, change }) => ({ path: formatBytePath(path), change })) };
}

function word({ required }: { readonly required: boolean }): string {
  return required ? "required" : "optional";
}

function shown(text: string | undefined): string {
  return text === undefined ? "none" : escapeText(text);
}
