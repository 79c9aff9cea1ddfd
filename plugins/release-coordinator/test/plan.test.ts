import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aBench } from "./a-bench.ts";
import { aChangeset, aPackage, aRepository, atRepository, type Repository } from "./a-repository.ts";

describe("ooo release plan", () => {
  const bench = aBench();
  const released = (version = "1.4.2"): Repository => {
    const repository = aRepository(bench.workspace);
    repository.commit("start", { "package.json": aPackage(version) });
    repository.tag(`v${version}`);
    return repository;
  };

  it("takes the version that is written down where nothing is tagged yet", async () => {
    const repository = aRepository(bench.workspace);
    repository.commit("feat: begin", { "package.json": aPackage("0.3.0") });
    const run = await bench.run("plan");
    expect(run).toMatchObject({ outcome: "completed", exitCode: 0, stderr: "" });
    expect(run.stdout).toContain("0.3.0: nothing is tagged yet, and the version files say so");
    expect(run.stdout).toContain("- begin (");
    expect(run.uses.map(({ name, target, outcome }) => [name, target, outcome])).toEqual([
      ["filesystem:read", bench.workspace, "allowed"],
      ["git:read", `${bench.workspace}/.git`, "allowed"],
    ]);
  });

  it.each([
    ["plan", ["--draft"], 'plan has no option "--draft"'],
    ["prepare", ["--dry-run"], 'prepare has no option "--dry-run"'],
    ["tag", ["1.5.0", "now"], 'tag takes no further word, got "now"'],
  ] as const)("EXT-02/plugin: %s refuses %j before anything else", async (command, words, message) => {
    released();
    const run = await bench.run(command, ...words);
    expect(run).toMatchObject({ outcome: "failed", exitCode: 2, exitBy: "plugin", stdout: "" });
    expect(run.stderr).toContain(`error: ${message}\n`);
  });

  it("proposes 0.1.0 in a repository without a commit, a tag or a version", async () => {
    aRepository(bench.workspace);
    expect(await bench.json("plan")).toMatchObject({ version: "0.1.0", head: null, last: null, changes: [] });
  });

  it("has nothing to release where nothing came after the tag", async () => {
    released();
    const run = await bench.run("plan");
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toBe(
      "nothing to release: no changeset and no commit says what it changes\nsince v1.4.2: 0 commits, 0 changesets\n",
    );
  });

  it.each([
    ["fix: a", "1.4.3"],
    ["feat(api): a", "1.5.0"],
    ["refactor!: a", "2.0.0"],
    ["fix: a\n\nBREAKING CHANGE: b", "2.0.0"],
    ["perf: a", "1.4.3"],
    ["docs: a", null],
    ["a", null],
  ])("reads %j as %s after 1.4.2", async (message, version) => {
    released().commit(message);
    expect(await bench.json("plan")).toMatchObject({ version });
  });

  it("raises the minor version for a breaking commit below 1.0.0, and the major one for a changeset that says so", async () => {
    const repository = released("0.4.0");
    repository.commit("feat!: a");
    expect(await bench.json("plan")).toMatchObject({ version: "0.5.0" });
    repository.write({ ".changeset/b.md": aChangeset("major", "b") });
    expect(await bench.json("plan")).toMatchObject({ version: "1.0.0" });
  });

  it("reads changesets alone, and a commit that adds one is told by it", async () => {
    released().commit("feat!: told by its changeset", {
      ".changeset/README.md": "# Changesets",
      ".changeset/small.md": aChangeset("patch", "Mend it.\n\n## Not a heading"),
    });
    const plan = await bench.json("plan");
    expect(plan).toMatchObject({ version: "1.4.3", changesets: ["small"], commits: { told: 1 } });
    expect(plan.notes).toBe("### Fixes\n\n- Mend it.\n\n  ## Not a heading");
  });

  it("puts changesets and commits together, what breaks first", async () => {
    const repository = released();
    repository.commit("anything", { ".changeset/a.md": aChangeset("minor", "A thing.") });
    const id = repository.commit("fix!: no more `a<b>` but <b>");
    repository.commit("tidy up");
    const plan = await bench.json("plan");
    expect(plan).toMatchObject({ version: "2.0.0", commits: { told: 2, silent: 0, unclear: 1 } });
    expect(plan.notes).toBe(
      `### Breaking changes\n\n- no more \`a<b>\` but \\<b> (${id.slice(0, 7)})\n\n### Features\n\n- A thing.`,
    );
    expect(plan.remarks).toEqual([expect.stringContaining("1 commit does not say what it changes")]);
  });

  it("ends a pre-release as the version that it announced, and counts further ones", async () => {
    const repository = released();
    repository.commit("feat: a");
    expect(await bench.json("plan", "--pre", "rc")).toMatchObject({ version: "1.5.0-rc.1" });
    repository.tag("v2.0.0-rc.3");
    repository.commit("fix: b");
    expect(await bench.json("plan")).toMatchObject({
      version: "2.0.0",
      why: "pre-releases of 2.0.0 are tagged",
    });
    expect(await bench.json("plan", "--pre", "rc")).toMatchObject({ version: "2.0.0-rc.4" });
    expect(await bench.json("plan", "--pre", "beta")).toMatchObject({ version: "2.0.0-beta.1" });
  });

  it("takes the version that is asked for, unless it is taken, comes too early, or is none", async () => {
    released().commit("docs: a");
    expect(await bench.json("plan", "--as", "3.0.0")).toMatchObject({ version: "3.0.0" });
    for (const version of ["1.4.2", "1.0.0", "v3", "3.0.0+a", "$(id)"]) {
      expect(await bench.run("plan", "--as", version)).toMatchObject({
        outcome: "failed",
        exitCode: 2,
        stdout: "",
      });
    }
  });

  it("counts a tag only if HEAD comes after it, and only with the prefix", async () => {
    const repository = released();
    repository.git("switch", "--quiet", "--create", "other");
    repository.commit("feat: elsewhere");
    repository.tag("v9.0.0");
    repository.git("switch", "--quiet", "main");
    repository.git("tag", "@scope/other@7.0.0");
    repository.commit("fix: here");
    expect(await bench.json("plan")).toMatchObject({ version: "1.4.3", last: { tag: "v1.4.2" } });
  });

  it("works on a detached HEAD and in a linked worktree", async () => {
    const repository = released();
    const id = repository.commit("fix: a");
    repository.git("checkout", "--quiet", "--detach");
    expect(await bench.json("plan")).toMatchObject({ version: "1.4.3", head: id });

    const main = aRepository(`${bench.workspace}-main`);
    main.commit("start");
    main.tag("v1.0.0");
    rmSync(bench.workspace, { recursive: true });
    main.git("worktree", "add", "--quiet", "-b", "side", bench.workspace);
    atRepository(bench.workspace).commit("feat: in the worktree");
    expect(await bench.json("plan")).toMatchObject({ version: "1.1.0", commits: { told: 1 } });
  });

  it("says that a tree is dirty, and goes on", async () => {
    const repository = released();
    repository.commit("fix: a", { "b.txt": "b" });
    repository.write({ "b.txt": "c", "untracked.txt": "" });
    const run = await bench.run("plan");
    expect(run.stdout).toContain("note: 1 file is not committed as it is");
    expect(run.exitCode).toBe(0);
  });

  it("refuses a shallow clone that lacks what came before, and takes one that has all it needs", async () => {
    const origin = aRepository(`${bench.workspace}-origin`);
    origin.commit("start", { "package.json": aPackage("1.0.0") });
    origin.commit("fix: before");
    origin.tag("v1.0.1");
    origin.commit("fix: after");
    const clone = (depth: number): Repository => {
      aRepository(bench.workspace);
      const repository = atRepository(bench.workspace);
      repository.git("fetch", "--quiet", "--tags", `--depth=${depth}`, `file://${origin.directory}`, "main");
      repository.git("reset", "--quiet", "--hard", "FETCH_HEAD");
      return repository;
    };
    clone(2);
    expect(await bench.json("plan")).toMatchObject({ version: "1.0.2", commits: { told: 1 } });
    clone(1);
    const run = await bench.run("plan");
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain("error: this clone is shallow");
    expect(run.stderr).toContain("hint: git fetch --unshallow --tags");
  });

  it("reads ten thousand commits, and shows five hundred of them", async () => {
    const repository = released();
    const tip = repository.git("rev-parse", "HEAD");
    const commits = Array.from({ length: 10_000 }, (_, index) => {
      const text = `fix: change ${index}`;
      const from = index === 0 ? `from ${tip}\n` : "";
      return `commit refs/heads/main\ncommitter A <a@example.invalid> 1767323045 +0000\ndata ${text.length}\n${text}\n${from}`;
    });
    execFileSync("git", ["fast-import", "--quiet"], {
      cwd: bench.workspace,
      input: `${commits.join("\n")}\n`,
    });
    const plan = await bench.json("plan");
    expect(plan).toMatchObject({ version: "1.4.3", commits: { told: 10_000 } });
    expect(plan.notes).toContain("- and 9500 more");
  });

  it("says so where there is no repository, or a broken one", async () => {
    const repository = aRepository(bench.workspace);
    repository.git("config", "extensions.future", "true");
    expect((await bench.run("plan")).stderr).toContain(
      'an extension that is not known: "extensions.future=true"',
    );
    repository.git("config", "--unset", "extensions.future");
    repository.write({ ".changeset/a.md": "no front matter" });
    expect((await bench.run("plan")).stderr).toContain("error: .changeset/a.md cannot be read");
    rmSync(`${bench.workspace}/.git`, { recursive: true });
    const run = await bench.run("plan");
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain("error: this is not a git repository");
  });
});
