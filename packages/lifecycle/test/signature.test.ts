import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fetchCommit } from "../src/git/fetch-commit.ts";
import { aDirectory, aFetch, aRepository, type Repository } from "./a-repository.ts";

type Key = { readonly path: string; readonly fingerprint: string; readonly signers: string };

/** Returns a new SSH key, and an allowed signers file that knows it as ada. */
function aKey(principal = "ada@example.org"): Key {
  const directory = aDirectory();
  const path = join(directory, "key");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path]);
  const publicKey = execFileSync("ssh-keygen", ["-y", "-f", path]).toString().trim();
  const signers = join(directory, "signers");
  writeFileSync(signers, `${principal} ${publicKey}\n`);
  const fingerprint = execFileSync("ssh-keygen", ["-l", "-f", path]).toString().split(" ")[1] ?? "";
  return { path, fingerprint, signers };
}

const signing = (key: Key): string[] => ["-c", "gpg.format=ssh", "-c", `user.signingkey=${key.path}`];

function signedCommit(repository: Repository, key: Key, content = "1"): string {
  const commit = repository.git([
    ...signing(key),
    "commit-tree",
    "-S",
    repository.treeOf({ a: content }),
    "-m",
    "x",
  ]);
  repository.git(["update-ref", "refs/heads/main", commit]);
  return commit;
}

async function signatureOf(repository: Repository, signers?: string, ref?: string) {
  const git = { hosts: new Map(), ...(signers !== undefined && { allowed_signers: signers }) };
  return (await fetchCommit(aFetch(repository.url, { git, ...(ref !== undefined && { ref }) }))).signature;
}

describe("the signature of a commit", () => {
  it.each(["sha1", "sha256"] as const)("names an allowed signer and the key (%s)", async (format) => {
    const repository = aRepository(format);
    const key = aKey();
    signedCommit(repository, key);
    expect(await signatureOf(repository, key.signers)).toEqual({
      status: "verified",
      kind: "ssh",
      signer: "ada@example.org",
      fingerprint: key.fingerprint,
      object: "commit",
    });
  });

  it("is not verified without allowed signers, by another key, or with a broken file", async () => {
    const repository = aRepository();
    signedCommit(repository, aKey());
    const unverified = { status: "signed_not_verified", kind: "ssh", object: "commit" };
    const broken = join(aDirectory(), "signers");
    writeFileSync(broken, "ada@example.org not-a-key\n");
    for (const signers of [undefined, aKey().signers, "/nonexistent", broken]) {
      expect(await signatureOf(repository, signers)).toEqual(unverified);
    }
  });

  it("is not verified when the commit was changed after it was signed", async () => {
    const repository = aRepository();
    const key = aKey();
    const signed = repository.git(["cat-file", "commit", signedCommit(repository, key)]);
    const forged = signed.replace(/^tree .*$/m, `tree ${repository.treeOf({ a: "evil" })}`);
    const id = repository.git(["hash-object", "-w", "-t", "commit", "--stdin"], `${forged}\n`);
    repository.git(["update-ref", "refs/heads/main", id]);
    expect((await signatureOf(repository, key.signers)).status).toBe("signed_not_verified");
  });

  it("is not verified, and no program is asked, when it is of another kind", async () => {
    const repository = aRepository();
    const canary = join(aDirectory(), "canary");
    const bin = aDirectory();
    for (const name of ["gpg", "gpgsm"])
      writeFileSync(join(bin, name), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 });
    for (const [begin, kind] of [
      ["PGP SIGNATURE", "openpgp"],
      ["SIGNED MESSAGE", "x509"],
    ]) {
      const id = repository.git(
        ["hash-object", "-w", "-t", "commit", "--stdin"],
        `tree ${repository.treeOf({ a: "1" })}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\ngpgsig -----BEGIN ${begin ?? ""}-----\n \n xx\n -----END ${begin ?? ""}-----\n\nx\n`,
      );
      repository.git(["update-ref", "refs/heads/main", id]);
      const options = aFetch(repository.url, {
        git: { hosts: new Map(), allowed_signers: aKey().signers },
        env: { PATH: `${bin}:${process.env.PATH ?? ""}` },
      });
      expect((await fetchCommit(options)).signature).toEqual({
        status: "signed_not_verified",
        kind,
        object: "commit",
      });
    }
    expect(existsSync(canary)).toBe(false);
  });

  it("may be that of the tag that named it", async () => {
    const repository = aRepository();
    const key = aKey("release@example.org");
    repository.commitFiles({ a: "1" });
    repository.git([...signing(key), "tag", "-s", "-m", "release", "v1", "main"]);
    expect(await signatureOf(repository, key.signers, "v1")).toMatchObject({
      status: "verified",
      object: "tag",
    });
    expect(await signatureOf(repository, key.signers, "main")).toEqual({ status: "none" });
  });

  it("does not count when the tag is served under another name", async () => {
    const repository = aRepository();
    const key = aKey();
    repository.commitFiles({ a: "1" });
    repository.git([...signing(key), "tag", "-s", "-m", "release", "v1", "main"]);
    repository.git(["update-ref", "refs/tags/v2", repository.git(["rev-parse", "v1"])]);
    expect((await signatureOf(repository, key.signers, "v2")).status).toBe("signed_not_verified");
  });
});
