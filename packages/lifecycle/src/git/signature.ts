import type { GitLimits } from "../limits.ts";
import type { GitContext } from "./git-context.ts";
import type { ObjectReader } from "./object-reader.ts";
import type { ResolvedRef } from "./resolve-ref.ts";
import { tryGit } from "./run-git.ts";

/** Who vouches for a commit, as far as that can be known. */
export type Signature =
  | { readonly status: "none" }
  | {
      /** A key of the user's allowed signers file made it. */
      readonly status: "verified";
      readonly kind: "ssh";
      /** The principal in the allowed signers file. */
      readonly signer: string;
      /** `SHA256:…`, as `ssh-keygen -l` shows it. */
      readonly fingerprint: string;
      readonly object: "commit" | "tag";
    }
  | {
      readonly status: "signed_not_verified";
      readonly kind: SignatureKind;
      readonly object: "commit" | "tag";
    };

/** How something is signed. */
export type SignatureKind = "ssh" | "openpgp" | "x509" | "unknown";

/** What checking a signature needs. */
export type SignatureOptions = {
  readonly limits: GitLimits;
  /** SSH allowed signers file of the user; without one nothing is verified. */
  readonly allowedSigners: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Returns the signature of a commit, or of the tag that named it. A verified one counts before one that is not, and
 * the commit's before the tag's. Only `ssh-keygen` is ever started for it; no other program that git could ask.
 */
export async function readSignature(
  context: GitContext,
  reader: ObjectReader,
  resolved: ResolvedRef,
  options: SignatureOptions,
): Promise<Signature> {
  const commit = await reader.read(resolved.commit, "commit", options.limits.outputBytes);
  const found: Signature[] = [await check("commit", resolved.commit, headerKind(commit.toString("latin1")))];
  if (resolved.tag !== undefined) {
    const tag = (await reader.read(resolved.tag, "tag", options.limits.outputBytes)).toString("latin1");
    const kind = tagKind(tag);
    // A tag vouches for the commit it holds under the name it holds: not served under another name, not nested.
    const isOurs = tagNames(tag, resolved);
    found.push(
      isOurs || kind === undefined ? await check("tag", resolved.tag, kind) : unverified("tag", kind),
    );
  }
  return (
    found.find(({ status }) => status === "verified") ??
    found.find(({ status }) => status !== "none") ?? { status: "none" }
  );

  async function check(
    object: "commit" | "tag",
    id: string,
    kind: SignatureKind | undefined,
  ): Promise<Signature> {
    if (kind === undefined) return { status: "none" };
    const { allowedSigners, limits, signal } = options;
    if (kind !== "ssh" || allowedSigners === undefined || context.sshKeygen === undefined)
      return unverified(object, kind);
    const settings = {
      "gpg.program": "/bin/false",
      "gpg.openpgp.program": "/bin/false",
      "gpg.x509.program": "/bin/false",
      "gpg.ssh.program": context.sshKeygen,
      "gpg.ssh.allowedSignersFile": allowedSigners,
      "gpg.ssh.revocationFile": "",
    };
    const words = Object.entries(settings).flatMap(([name, value]) =>
      value === "" ? [] : ["-c", `${name}=${value}`],
    );
    const { stderr, exitCode } = await tryGit(context, [...words, `verify-${object}`, "--raw", id], {
      timeoutMs: limits.resolveMs,
      maxOutput: limits.outputBytes,
      maxResident: limits.residentBytes,
      signal,
    });
    const good = /^Good "git" signature for (.+) with \S+ key (SHA256:[A-Za-z0-9+/]+)$/m.exec(stderr);
    if (exitCode !== 0 || !good) return unverified(object, kind);
    return { status: "verified", kind, signer: good[1] ?? "", fingerprint: good[2] ?? "", object };
  }
}

function unverified(object: "commit" | "tag", kind: SignatureKind): Signature {
  return { status: "signed_not_verified", kind, object };
}

/** A commit carries its signature in a header. */
function headerKind(commit: string): SignatureKind | undefined {
  const header = commit.split("\n\n", 1)[0] ?? "";
  return kindOf(/^gpgsig(?:-sha256)? (.*)$/m.exec(header)?.[1]);
}

/** A tag carries it at the end of its message. */
function tagKind(tag: string): SignatureKind | undefined {
  return (
    kindOf(/^-----BEGIN (?:SSH SIGNATURE|PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE)-----$/m.exec(tag)?.[0]) ??
    kindOf(/^gpgsig(?:-sha256)? (.*)$/m.exec(tag.split("\n\n", 1)[0] ?? "")?.[1])
  );
}

function kindOf(line: string | undefined): SignatureKind | undefined {
  if (line === undefined) return undefined;
  if (line === "-----BEGIN SSH SIGNATURE-----") return "ssh";
  if (line.startsWith("-----BEGIN PGP ")) return "openpgp";
  return line === "-----BEGIN SIGNED MESSAGE-----" ? "x509" : "unknown";
}

function tagNames(tag: string, resolved: ResolvedRef): boolean {
  const [object, type, name] = tag.split("\n", 3);
  return (
    object === `object ${resolved.commit}` &&
    type === "type commit" &&
    (name ?? "").replace(/^tag /, "refs/tags/") === Buffer.from(resolved.name ?? "").toString("latin1")
  );
}
