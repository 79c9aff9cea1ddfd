import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testAsOrdinaryUser } from "../ordinary-user.ts";
import { findFiles } from "../workspace.ts";

/**
 * What starts hostile plugins: the sandbox, the firewall, and plugins that reach core's primitives through it; and what
 * keeps its files read-only from its owner too, which root does not notice.
 */
const SUITES = [
  "packages/sandbox/test/*.test.ts",
  "packages/firewall/test/*.test.ts",
  "packages/lifecycle/test/{install,list,revoke,rollback,trust,update}.test.ts",
  "packages/plugin-testing/test/{hostile,plugin-state,testbed}.test.ts",
];

/** Files of these that start nothing, or a machine with a user of its own: who runs them makes no difference. */
const PURE =
  /\/(?:canonical-form|cgroup-mounts|decide-request|exports|gates|index|policy|scope-catalog|seatbelt-plan|seccomp-filter|stream-hash|user-scope)\.test\.ts$/;

const repository = join(import.meta.dirname, "../..");

if (process.getuid?.() === 0) {
  const files = findFiles(repository, SUITES).filter((file) => !PURE.test(file));
  // Each test of that run is one of this run, so that the last line counts it and a failure has its name.
  const tests = await testAsOrdinaryUser(repository, files);
  describe("as an ordinary user", () => {
    for (const { title, status, problems } of tests) {
      it(title, ({ skip }) => {
        if (status === "skipped") skip();
        expect({ status, problems: problems.join("\n") }).toEqual({ status: "passed", problems: "" });
      });
    }
  });
} else {
  it.skip("as an ordinary user: these tests run as one already", () => undefined);
}
