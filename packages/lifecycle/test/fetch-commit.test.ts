import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FetchProgress } from "../src/git/progress.ts";
import { fetchCommit, resolveCommit } from "../src/git/fetch-commit.ts";
import { aDirectory, aFetch, aRepository, refusal, refusedFetch } from "./a-repository.ts";

describe("fetchCommit", () => {
  it.each(["sha1", "sha256"] as const)(
    "writes the files of a commit, from a %s repository",
    async (format) => {
      const repository = aRepository(format);
      const commit = repository.commit(
        repository.tree(
          ["100644", "README.md", repository.blob("hello\n")],
          ["40000", "bin", repository.tree(["100755", "run", repository.blob("#!/bin/sh\n")])],
          ["120000", "start", repository.blob("bin/run")],
        ),
      );
      const progress: FetchProgress[] = [];
      const options = aFetch(repository.url, { onProgress: (event) => progress.push(event) });
      const fetched = await fetchCommit(options);

      expect(fetched).toEqual({
        commit,
        name: "HEAD",
        committedAt: "2026-01-02T03:04:05Z",
        signature: { status: "none" },
        tree: join(options.directory, "tree"),
        submodules: [],
      });
      expect(readdirSync(options.directory)).toEqual(["tree"]);
      expect(readdirSync(fetched.tree).sort()).toEqual(["README.md", "bin", "start"]);
      expect(readFileSync(join(fetched.tree, "README.md"), "utf8")).toBe("hello\n");
      expect(lstatSync(join(fetched.tree, "README.md")).mode & 0o777).toBe(0o644);
      expect(lstatSync(join(fetched.tree, "bin/run")).mode & 0o777).toBe(0o755);
      expect(readlinkSync(join(fetched.tree, "start"))).toBe("bin/run");
      expect(progress.at(-1)?.phase).toBe("writing");
    },
  );

  it("takes a branch, a tag, a full ref and a full id", async () => {
    const repository = aRepository();
    const first = repository.commitFiles({ a: "1" });
    const second = repository.commitFiles({ a: "2" }, "next/step");
    repository.git(["tag", "light", first]);
    repository.git(["tag", "-a", "-m", "x", "heavy", second]);
    const heavy = repository.git(["rev-parse", "heavy"]);
    for (const [ref, commit] of [
      ["main", first],
      ["next/step", second],
      ["light", first],
      ["heavy", second],
      ["refs/heads/next/step", second],
      [second, second],
    ]) {
      const fetched = await fetchCommit(aFetch(repository.url, { ref }));
      expect(fetched.commit, ref).toBe(commit);
      expect(readFileSync(join(fetched.tree, "a"), "utf8")).toBe(commit === first ? "1" : "2");
      if (ref === "heavy") expect(fetched.tag).toBe(heavy);
    }
  });

  it("T081: a branch that moves between preview and install changes nothing", async () => {
    const repository = aRepository();
    const first = repository.commitFiles({ a: "1" });
    const preview = await resolveCommit(aFetch(repository.url, { ref: "main" }));
    repository.commitFiles({ a: "2" });
    const fetched = await fetchCommit(aFetch(repository.url, { ref: preview.commit }));
    expect(fetched.commit).toBe(first);
    expect(readFileSync(join(fetched.tree, "a"), "utf8")).toBe("1");
  });

  it("T082: a short id is no commit, and a branch that looks like one is taken as a branch", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const short = commit.slice(0, 12);
    const error = await refusedFetch(repository.url, { ref: short });
    expect(error).toMatchObject({
      code: "LIFECYCLE_REF_NOT_FOUND",
      hint: "a commit is named by its full id",
    });
    const other = repository.commitFiles({ a: "2" }, short);
    expect((await fetchCommit(aFetch(repository.url, { ref: short }))).commit).toBe(other);
  });

  it("T082: a name that is a branch and a tag at different commits is refused, with both full names", async () => {
    const repository = aRepository();
    const first = repository.commitFiles({ a: "1" });
    repository.commitFiles({ a: "2" }, "v1");
    repository.git(["update-ref", "refs/tags/v1", first]);
    const error = await refusedFetch(repository.url, { ref: "v1" });
    expect(error).toMatchObject({
      code: "LIFECYCLE_REF_AMBIGUOUS",
      hint: expect.stringContaining("refs/tags/v1") as string,
    });
    expect((await fetchCommit(aFetch(repository.url, { ref: "refs/tags/v1" }))).commit).toBe(first);
  });

  it("refuses what is not there", async () => {
    const repository = aRepository();
    expect((await refusedFetch(repository.url)).code).toBe("LIFECYCLE_REF_NOT_FOUND");
    repository.commitFiles({ a: "1" });
    const blob = repository.blob("1");
    expect((await refusedFetch(repository.url, { ref: "nope" })).code).toBe("LIFECYCLE_REF_NOT_FOUND");
    expect((await refusedFetch(repository.url, { ref: "0".repeat(39) + "1" })).code).toBe(
      "LIFECYCLE_GIT_NOT_FOUND",
    );
    expect((await refusedFetch(repository.url, { ref: blob })).code).toBe("LIFECYCLE_GIT_OBJECT");
    expect((await refusedFetch(`file://${aDirectory()}/none`)).code).toBe("LIFECYCLE_GIT_NOT_FOUND");
    const used = aDirectory();
    expect((await refusal(fetchCommit(aFetch(repository.url, { directory: used })))).code).toBe(
      "LIFECYCLE_DIRECTORY",
    );
  });

  it("needs git, and does not look for it where the caller stands", async () => {
    const repository = aRepository();
    repository.commitFiles({ a: "1" });
    for (const PATH of ["", ".", "/nonexistent", "relative/bin"]) {
      const error = await refusedFetch(repository.url, { env: { PATH } });
      expect(error.code).toBe("LIFECYCLE_PROGRAM_MISSING");
    }
  });

  it("stops when it is cancelled, and leaves nothing", async () => {
    const repository = aRepository();
    repository.commitFiles({ a: "1" });
    const reason = new Error("cancelled");
    const options = aFetch(repository.url, { signal: AbortSignal.abort(reason) });
    await expect(fetchCommit(options)).rejects.toBe(reason);
    const controller = new AbortController();
    const later = aFetch(repository.url, {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(fetchCommit(later)).rejects.toBe(reason);
    expect(() => lstatSync(later.directory)).toThrow();
  });

  it("ends when the listener to its progress throws", async () => {
    const repository = aRepository();
    repository.commitFiles({ a: "1" });
    const reason = new Error("mine");
    const options = aFetch(repository.url, {
      onProgress: () => {
        throw reason;
      },
    });
    await expect(fetchCommit(options)).rejects.toBe(reason);
    expect(() => lstatSync(options.directory)).toThrow();
  });
});
