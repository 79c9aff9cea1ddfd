import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { withDescriptors } from "./support/with-descriptors.ts";

const PROGRAM = fileURLToPath(new URL("programs/run-once.ts", import.meta.url));
/** Node itself needs 21 to start. */
const LIMITS = [24, 32, 40, 48, 56, 64, 70, 76, 128];

it.each([
  ["in the sandbox", "required", ""],
  ["in the sandbox, with a network", "required", "network"],
  ["without isolation", "none", ""],
  ["without isolation, with a network", "none", "network"],
])(
  "ENF-07, ENF-10: %s, too few descriptors end with a code and a way out, or the run works",
  async (_, isolation, network) => {
    const results = [];
    for (const limit of LIMITS) {
      const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-descriptors-")));
      const [state, workspace] = [join(root, "state"), join(root, "workspace")];
      mkdirSync(join(workspace, ".git"), { recursive: true });
      const { stdout, stderr } = await withDescriptors(limit, PROGRAM, state, workspace, isolation, network);
      const answer = JSON.parse(stdout || "{}") as { kind?: string; code?: string; hint?: string };
      const ran = existsSync(join(workspace, "ran"));
      const left = existsSync(state) ? readdirSync(state).filter((name) => /\.\d+\./.test(name)) : [];
      const covers = readdirSync(join(workspace, ".git"));
      rmSync(root, { recursive: true });
      const clean = { stderr, left, covers };
      const failed = { answer: { code: "SANDBOX_DESCRIPTORS", hint: "ulimit -n 1024" }, ran: false };
      const worked = { answer: { asked: 0, kind: "exited" }, ran: true };
      expect([limit, { answer, ran, ...clean }]).toEqual([
        limit,
        { ...(answer.kind === undefined ? failed : worked), stderr: "", left: [], covers: [] },
      ]);
      results.push(ran);
    }
    expect([results[0], results.at(-1)]).toEqual([false, true]);
  },
);
