import { formatForeign } from "../display.ts";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";
import { isObjectId } from "../source/ref.ts";
import type { GitUrl } from "../source/git-url.ts";
import type { GitContext } from "./git-context.ts";
import { runGit } from "./run-git.ts";

/** What a ref stands for at one moment. */
export type ResolvedRef = {
  /** Full id of the commit; for a full id that was typed, whether it is one is known after the fetch. */
  readonly commit: string;
  /** The full name of the ref (`refs/tags/v1`, `HEAD`); undefined for an id. */
  readonly name?: string;
  /** Full id of the annotated tag that names the commit. */
  readonly tag?: string;
};

/**
 * Asks a host what a ref stands for. A full id stands for itself (T082: a short one is no id). Throws
 * `LIFECYCLE_REF_NOT_FOUND`, `LIFECYCLE_REF_AMBIGUOUS`, or what the failure of git means.
 */
export async function resolveRef(
  context: GitContext,
  url: GitUrl,
  ref: string | undefined,
  options: { readonly limits: GitLimits; readonly signal?: AbortSignal | undefined },
): Promise<ResolvedRef> {
  if (ref !== undefined && isObjectId(ref)) return { commit: ref };
  const wanted = ref ?? "HEAD";
  const names =
    wanted === "HEAD" || wanted.startsWith("refs/")
      ? [wanted]
      : [`refs/heads/${wanted}`, `refs/tags/${wanted}`];
  // T073: what a person typed stands behind `--`, and was checked before.
  const args = ["ls-remote", "--quiet", "--", url.href, ...names, ...names.map((name) => `${name}^{}`)];
  const output = await runGit(context, args, {
    timeoutMs: options.limits.resolveMs,
    maxOutput: options.limits.outputBytes,
    maxResident: options.limits.residentBytes,
    signal: options.signal,
  });
  const ids = parseRefs(output.toString());
  const found = names.flatMap((name): ResolvedRef[] => {
    const id = ids.get(name);
    const peeled = ids.get(`${name}^{}`);
    if (id === undefined) return [];
    return [peeled === undefined ? { commit: id, name } : { commit: peeled, name, tag: id }];
  });
  const [first, second] = found;
  if (first === undefined) throw notFound(wanted);
  if (second !== undefined && second.commit !== first.commit) {
    throw new LifecycleError(
      "LIFECYCLE_REF_AMBIGUOUS",
      `${wanted} is a branch and a tag, at different commits`,
      {
        hint: `--ref refs/tags/${wanted}, or --ref refs/heads/${wanted}`,
      },
    );
  }
  return second ?? first;
}

/** Refs of an `ls-remote`, by exact name: git matches the names it is given as patterns. */
function parseRefs(text: string): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [id = "", name = ""] = line.split("\t", 2);
    if (isObjectId(id)) refs.set(name, id);
  }
  return refs;
}

function notFound(ref: string): LifecycleError {
  const isShort = /^[0-9a-f]{4,63}$/.test(ref);
  return new LifecycleError(
    "LIFECYCLE_REF_NOT_FOUND",
    `the repository has no branch or tag ${formatForeign(ref)}`,
    {
      hint: isShort ? "a commit is named by its full id" : "check the name of the branch or tag",
    },
  );
}
