import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CASES_FILE, checkPlugin, loadCases } from "@ooo/plugin-testing";
import { PLUGIN } from "./a-bench.ts";
import { checkCases } from "./check-cases.ts";

describe("the check of this plugin", () => {
  it("has the cases that git makes: UPDATE_CASES=1 writes them", () => {
    const directory = mkdtempSync(join(tmpdir(), "release-cases-"));
    try {
      const cases = checkCases(join(directory, "repository"));
      if (process.env.UPDATE_CASES === "1") {
        writeFileSync(
          join(PLUGIN, CASES_FILE),
          `${JSON.stringify({ schema_version: "0.1", cases }, null, 2)}\n`,
        );
      }
      expect(loadCases(PLUGIN)).toEqual(cases);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("passes with every scope and capability used, none that is not declared, and no network scope", async () => {
    const report = await checkPlugin(PLUGIN, { run: true });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ ok: true });
    expect(report.run).toMatchObject({
      scopes: {
        used: ["filesystem:read", "git:read", "filesystem:write", "git:write"],
        unused: [],
        undeclared: [],
      },
      capabilities: { unused: [], undeclared: [] },
      uncovered: [],
      unanswered: [],
    });
    const manifest = readFileSync(join(PLUGIN, "ouroboros.plugin.json"), "utf8");
    expect(manifest).not.toMatch(/"(network|github|shell)/);
  });
});
