import { describe, expect, it } from "vitest";
import { aBench } from "./a-bench.ts";
import { aPackage, aRepository, type Repository } from "./a-repository.ts";

describe("ooo release tag", () => {
  const bench = aBench();
  const prepared = async (): Promise<Repository> => {
    const repository = aRepository(bench.workspace);
    repository.commit("start", { "package.json": aPackage("1.0.0") });
    repository.tag("v1.0.0");
    repository.commit("fix: a\n\n# not a comment");
    await bench.run("prepare");
    return repository;
  };

  it("creates an annotated tag with the notes, by who the user's git says, and hands it on", async () => {
    const repository = await prepared();
    const commit = repository.commit("Release 1.0.1");
    const run = await bench.run("tag");
    expect(run).toMatchObject({ outcome: "completed", exitCode: 0, stderr: "" });
    expect(run.stdout).toBe(`v1.0.1 is tagged at ${commit.slice(0, 7)}\nnext: git push origin v1.0.1\n`);
    expect(repository.git("rev-parse", "v1.0.1^{commit}")).toBe(commit);
    const tag = repository.git("cat-file", "tag", "v1.0.1");
    expect(tag).toContain("tagger Tester <tester@example.invalid>");
    expect(tag).toMatch(/\n\nv1\.0\.1\n\n### Fixes\n\n- a \(\w{7}\)$/);
    expect(run.handoffs).toMatchObject([
      { name: "release", data: { tag: "v1.0.1", commit, version: "1.0.1" } },
    ]);
    expect(run.uses.filter(({ kind }) => kind === "capability").map(({ target }) => target)).toEqual([
      "ledger.append",
      "handoff.attach",
    ]);
    expect(repository.git("fsck", "--strict")).toBe("");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("tags the commit that prepared the version, not what came after", async () => {
    const repository = await prepared();
    const commit = repository.commit("Release 1.0.1");
    repository.commit("feat: later");
    repository.git("checkout", "--quiet", "--detach");
    const run = await bench.run("tag", "1.0.1");
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toContain("note: commits came after it");
    expect(repository.git("rev-parse", "v1.0.1^{commit}")).toBe(commit);
    expect(await bench.json("plan")).toMatchObject({ version: "1.1.0", last: { version: "1.0.1" } });
  });

  it("refuses what is not prepared, not committed, dirty, tagged already, or not what was named", async () => {
    const repository = await prepared();
    const refused = async (message: string, ...words: string[]): Promise<void> => {
      const run = await bench.run("tag", ...words);
      expect(run).toMatchObject({ outcome: "failed", exitCode: 1, stdout: "", handoffs: [] });
      expect(run.stderr).toContain(`error: ${message}`);
      expect(run.uses.filter(({ kind }) => kind === "capability")).toEqual([]);
    };
    await refused("1.0.1 is prepared, but no commit holds all of it");
    repository.commit("Release 1.0.1");
    await refused("1.0.2 is not prepared, 1.0.1 is", "1.0.2");
    repository.write({ "package.json": `${aPackage("1.0.1")}\n` });
    await refused("the work tree is dirty: package.json");
    repository.git("restore", "package.json");
    repository.git("tag", "v1.0.1", "HEAD~1");
    await refused("no version is prepared");
    repository.git("tag", "--delete", "v1.0.1");
    repository.commit("by hand", { "package.json": aPackage("1.0.2") });
    await refused("no version is prepared");
    expect(repository.git("tag")).toBe("v1.0.0");
  });

  it("does not take a version whose files were committed apart from the changelog", async () => {
    const repository = aRepository(bench.workspace);
    repository.commit("start", { "package.json": aPackage("0.9.0"), "CHANGELOG.md": "## 1.0.0\n\n- All.\n" });
    repository.commit("later", { "package.json": aPackage("1.0.0") });
    expect((await bench.run("tag")).stderr).toContain(
      "error: 1.0.0 is prepared, but no commit holds all of it",
    );
  });
});
