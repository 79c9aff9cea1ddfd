import { describe, expect, it } from "vitest";
import { aBench } from "./a-bench.ts";
import { aPackage, aRepository } from "./a-repository.ts";

describe("without the required scopes", () => {
  const bench = aBench(["filesystem:read"]);

  it("nothing starts", async () => {
    aRepository(bench.workspace).commit("fix: a");
    const run = await bench.run("plan");
    expect(run).toMatchObject({ outcome: "blocked", exitCode: 77, block: { scope: "git:read" }, stdout: "" });
  });
});

describe("without the optional scopes", () => {
  const bench = aBench(["filesystem:read", "git:read"]);

  it("plans, and neither writes nor tags: it says what is missing and never tries", async () => {
    const repository = aRepository(bench.workspace);
    repository.commit("start", { "package.json": aPackage("1.0.0") });
    repository.tag("v1.0.0");
    repository.commit("fix: a");
    const before = repository.git("status", "--porcelain");
    expect(await bench.json("plan")).toMatchObject({ version: "1.0.1" });
    for (const [command, scope] of [
      ["prepare", "filesystem:write"],
      ["tag", "git:write"],
    ] as const) {
      const run = await bench.run(command);
      expect(run).toMatchObject({ outcome: "failed", exitCode: 77, stdout: "" });
      expect(run.stderr).toContain(`error: this needs the scope ${scope}, which is not granted`);
      expect(run.stderr).toContain(`hint: ooo plugin trust release-coordinator --scope ${scope}`);
      expect(run.uses.filter(({ kind, name }) => kind === "capability" || name === scope)).toEqual([]);
    }
    expect(repository.git("status", "--porcelain")).toBe(before);
    expect(repository.git("tag")).toBe("v1.0.0");
  });
});
