import { formatForeign, quoteWord } from "../display.ts";
import { LifecycleError } from "../error.ts";
import { SOURCE_LIMITS } from "../limits.ts";
import { parseGitUrl, type GitUrl } from "./git-url.ts";
import { parseRef } from "./ref.ts";

/** What a person named as a source. */
export type Source =
  | {
      readonly type: "local_path";
      /** As it was typed, relative to where the person stands. */
      readonly path: string;
    }
  | {
      readonly type: "git";
      readonly url: GitUrl;
      /** The branch, tag, full ref or full commit id to take; missing means what the repository's HEAD names. */
      readonly ref?: string;
    };

/**
 * Returns what a source text means: a git URL (`https://`, `ssh://`, `file:///`, `user@host:path`, each also with
 * `git+` before it) or else a local path. `<url>@<ref>` names a ref: the text after the last `@` that follows the last
 * `/`. A ref that holds a `/` is given apart, as `ref`.
 *
 * Throws `LifecycleError` with a `LIFECYCLE_SOURCE_…` or `LIFECYCLE_REF_INVALID` code for everything else.
 */
export function parseSource(text: string, options: { readonly ref?: string } = {}): Source {
  // Typed by a person, or read from a catalog: attacker-controlled.
  const shown = `source "${formatForeign(text.replace(/\/\/[^/@]*@/, "//…@"), 120)}"`;
  const refuse = (code: LifecycleError["code"], fault: string, hint?: string): never => {
    throw new LifecycleError(code, `${shown} ${fault}`, hint === undefined ? {} : { hint });
  };
  if (text === "") return refuse("LIFECYCLE_SOURCE_INVALID", "is empty");
  if (text.length > SOURCE_LIMITS.sourceLength) {
    return refuse("LIFECYCLE_SOURCE_INVALID", `is longer than ${SOURCE_LIMITS.sourceLength} characters`);
  }
  if (/\p{Cc}/u.test(text)) return refuse("LIFECYCLE_SOURCE_INVALID", "holds a control character");
  // T073: no program ever sees it, but nobody means it either.
  if (text.startsWith("-")) return refuse("LIFECYCLE_SOURCE_INVALID", "looks like an option");
  // T074: remote helpers run programs.
  if (/^[^/]*::/.test(text)) return refuse("LIFECYCLE_SOURCE_PROTOCOL", "names a remote helper", PROTOCOLS);

  const remote = /^(?:git\+)?(?<url>[a-z][a-z0-9+.-]*:\/\/.*|[^/@:]+@[^/]*:.*)$/i.exec(text)?.groups?.url;
  if (remote === undefined) {
    if (/^[^/.~][^/]*:/.test(text)) {
      return refuse(
        "LIFECYCLE_SOURCE_INVALID",
        "is neither a path nor a URL",
        `write ${quoteWord(`./${formatForeign(text, 80)}`)} for a path, ssh://host/path for a URL`,
      );
    }
    if (options.ref !== undefined) {
      return refuse("LIFECYCLE_SOURCE_INVALID", "is a path, and a path has no ref", "leave --ref out");
    }
    return { type: "local_path", path: text };
  }
  if (remote.includes("#")) {
    // LIF-08: where a plugin lies in its repository is the repository's business.
    return refuse("LIFECYCLE_SOURCE_FRAGMENT", "has a fragment", withoutFragment(remote));
  }
  const { url, ref } = splitRef(remote);
  if (ref !== undefined && options.ref !== undefined) {
    return refuse("LIFECYCLE_REF_INVALID", "names a ref, and --ref names another", "give one of them");
  }
  const wanted = ref ?? options.ref;
  return {
    type: "git",
    url: parseGitUrl(url, refuse),
    ...(wanted !== undefined && { ref: parseRef(wanted) }),
  };
}

const PROTOCOLS = "use https://, ssh://, user@host:path, file:/// or a path";

function splitRef(remote: string): { url: string; ref?: string } {
  const schemeEnd = remote.indexOf("://");
  // The `@` of `user@host` is no separator: a ref can only follow the path.
  const hostEnd = schemeEnd === -1 ? remote.indexOf(":") : remote.indexOf("/", schemeEnd + 3);
  if (hostEnd === -1) return { url: remote };
  const at = remote.lastIndexOf("@");
  if (at < Math.max(hostEnd, remote.lastIndexOf("/"))) return { url: remote };
  return { url: remote.slice(0, at), ref: remote.slice(at + 1) };
}

function withoutFragment(remote: string): string {
  const [url = "", fragment = ""] = remote.split("#", 2);
  const name = /([a-z0-9][a-z0-9-]{1,62}[a-z0-9])\/?$/.exec(fragment)?.[1];
  const plain = formatForeign(url, 200).replace(/\/\/[^/@]*@/, "//");
  const add = `ooo add ${quoteWord(plain)}`;
  return name === undefined ? add : `${add} --select ${name}`;
}
