import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBench } from "./a-bench.ts";
import { aChangeset, aPackage, aRepository, type Repository } from "./a-repository.ts";

const LOCK =
  '{\n\t"name": "sample", "version": "1.0.0",\n\t"packages": { "": { "version" : "1.0.0" }, "node_modules/x": { "version": "1.0.0" } }\n}\n';
const PYTHON =
  '[build-system]\nrequires = []\n\n[project]\nname = "sample" # version = "9"\nversion = "1.0.0" # ours\n';

describe("ooo release prepare", () => {
  const bench = aBench();
  const read = (path: string): string => readFileSync(join(bench.workspace, path), "utf8");
  const released = (): Repository => {
    const repository = aRepository(bench.workspace);
    repository.commit("start", {
      "package.json": aPackage("1.0.0"),
      "package-lock.json": LOCK,
      "pyproject.toml": PYTHON,
    });
    repository.tag("v1.0.0");
    return repository;
  };

  it("writes changelog and versions, nothing else in them, removes changesets, and says what it wrote", async () => {
    const repository = released();
    repository.commit("a thing", {
      ".changeset/a.md": aChangeset("minor", "A thing."),
      ".changeset/README.md": "-",
    });
    const run = await bench.run("prepare");
    expect(run.stdout.split("\n## ")[0]).toBe(
      "created  CHANGELOG.md\nchanged  package.json\nchanged  package-lock.json\nchanged  pyproject.toml\nremoved  .changeset/a.md\n",
    );
    expect(read("CHANGELOG.md")).toBe("# Changelog\n\n## 1.1.0\n\n### Features\n\n- A thing.\n");
    expect(read("package.json")).toBe(aPackage("1.1.0"));
    expect(read("package-lock.json")).toBe(
      LOCK.replace('"1.0.0"', '"1.1.0"').replace(': "1.0.0" }', ': "1.1.0" }'),
    );
    expect(read("pyproject.toml")).toBe(PYTHON.replace('"1.0.0"', '"1.1.0"'));
    expect(repository.git("status", "--porcelain", "--untracked-files=all")).toBe(
      "D .changeset/a.md\n M package-lock.json\n M package.json\n M pyproject.toml\n?? CHANGELOG.md",
    );
    expect(run.uses.filter(({ kind }) => kind === "capability").map(({ target }) => target)).toEqual([
      "ledger.append",
    ]);
  });

  it("writes nothing the second time, before and after the commit, and in a later version adds above", async () => {
    const repository = released();
    repository.write({
      "CHANGELOG.md": "# Changes\r\n\r\nOurs.\r\n\r\n## [1.0.0] - 2026-01-01\r\n\r\n- Old.\r\n",
    });
    repository.commit("fix: a");
    await bench.run("prepare");
    const written = read("CHANGELOG.md");
    expect(written).toMatch(
      /^# Changes\r\n\r\nOurs\.\r\n\r\n## 1\.0\.1\r\n\r\n### Fixes\r\n\r\n- a \(\w+\)\r\n\r\n## \[1\.0\.0\]/,
    );
    expect((await bench.run("prepare")).stdout).toBe("1.0.1 is prepared already: nothing is left to write\n");
    repository.commit("Release 1.0.1");
    expect(await bench.json("prepare")).toMatchObject({ version: "1.0.1", written: false });
    expect(await bench.json("plan")).toMatchObject({ version: "1.0.1", prepared: true });
    expect(read("CHANGELOG.md")).toBe(written);
    repository.tag("v1.0.1");
    repository.commit("fix: b");
    await bench.run("prepare");
    expect(read("CHANGELOG.md").match(/^## .*$/gm)).toEqual([
      "## 1.0.2",
      "## 1.0.1",
      "## [1.0.0] - 2026-01-01",
    ]);
  });

  it("finishes what a killed run began, at whatever step", async () => {
    const repository = released();
    repository.commit("a", {
      ".changeset/a.md": aChangeset("minor", "A."),
      ".changeset/b.md": aChangeset("patch", "B."),
    });
    await bench.run("prepare");
    const done = read("CHANGELOG.md");
    repository.write({
      "package.json": aPackage("1.0.0"),
      ".changeset/a.md": aChangeset("minor", "A."),
      ".changeset/b.md": aChangeset("patch", "B."),
    });
    expect(await bench.json("prepare")).toMatchObject({ version: "1.1.0", written: true });
    expect([read("CHANGELOG.md"), read("package.json")]).toEqual([done, aPackage("1.1.0")]);
    repository.write({ ".changeset/b.md": aChangeset("patch", "B.") });
    expect(await bench.json("prepare")).toMatchObject({ version: "1.1.0", removed: [".changeset/b.md"] });
  });

  it("refuses to mix a prepared version with a changeset or a wish that came later", async () => {
    const repository = released();
    repository.commit("fix: a");
    await bench.run("prepare");
    expect((await bench.run("prepare", "--as", "2.0.0")).stderr).toContain(
      "error: 1.0.1 is prepared already, and not tagged",
    );
    repository.write({ ".changeset/late.md": aChangeset("major", "Late.") });
    expect((await bench.run("prepare")).stderr).toContain(
      "error: 1.0.1 is prepared, and 1 changesets came later: late",
    );
    expect(read("package.json")).toBe(aPackage("1.0.1"));
  });

  it("keeps changesets for the release that follows a pre-release", async () => {
    const repository = released();
    repository.commit("a", { ".changeset/a.md": aChangeset("minor", "A.") });
    expect(await bench.json("prepare", "--pre", "rc")).toMatchObject({ version: "1.1.0-rc.1", removed: [] });
    repository.commit("Release 1.1.0-rc.1");
    expect(await bench.run("tag")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await bench.json("prepare")).toMatchObject({ version: "1.1.0", removed: [".changeset/a.md"] });
    expect(read("CHANGELOG.md").match(/^## .*$/gm)).toEqual(["## 1.1.0", "## 1.1.0-rc.1"]);
  });

  it("leaves everything as it is where there is nothing to release or a file is not what it should be", async () => {
    const repository = released();
    expect(await bench.run("prepare")).toMatchObject({ exitCode: 1, stdout: "" });
    repository.commit("fix: a");
    repository.write({ "package-lock.json": "{ broken" });
    expect((await bench.run("prepare")).stderr).toContain("error: package-lock.json is no JSON");
    rmSync(join(bench.workspace, "package-lock.json"));
    symlinkSync("pyproject.toml", join(bench.workspace, "CHANGELOG.md"));
    expect((await bench.run("prepare")).stderr).toContain("error: CHANGELOG.md is no regular file");
    expect([read("package.json"), read("pyproject.toml")]).toEqual([aPackage("1.0.0"), PYTHON]);
  });
});
