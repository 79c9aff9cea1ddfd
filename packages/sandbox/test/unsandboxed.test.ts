import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { DEFAULT_LIMITS, prepareEgress, run } from "../src/index.ts";

it("a run without isolation hands on what the filter refuses of the host's own requests for it", async () => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-unsandboxed-")));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const stateDirectory = join(directory, "state");
  const decide = () => Promise.resolve({ kind: "block", reason: "test" } as const);
  const egress = prepareEgress({ stateDirectory, addresses: [], decide });
  const started = await run(
    {
      ...{ readable: [], writable: [], protected: [], environment: {}, limits: DEFAULT_LIMITS },
      network: { kind: "filtered", egress },
      userName: "user",
    },
    { argv: ["/bin/true"], cwd: "/tmp", stdin: "none", channel: "none" },
    { stateDirectory, isolation: "none" },
  );
  started.stdout.resume();
  started.stderr.resume();
  expect(started.violations).toBe(egress.violations);
  expect(await started.outcome).toEqual({ kind: "exited", code: 0 });
});
