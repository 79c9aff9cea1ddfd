import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPlugin } from "@ooo/plugin-testing";

describe("the artifact of github-pr-ops", () => {
  it(
    "passes the check with its cases, with no scope or capability unused or undeclared",
    { timeout: 120_000 },
    async () => {
      const report = await checkPlugin(join(import.meta.dirname, ".."), { run: true });
      expect(report.problems).toEqual([]);
      expect(report.ok).toBe(true);
    },
  );
});
