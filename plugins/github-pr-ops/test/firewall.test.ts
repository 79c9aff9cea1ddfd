import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitId, TOKENS } from "../../../tools/github-server/index.ts";
import { aBench } from "./a-run.ts";

const POLICY = ["--policy", "team-default"];

type Reviewed = {
  readonly ready: boolean;
  readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
  readonly since_last_review: readonly string[] | null;
};

/** States, and the rules that are not met in them under team-default. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  ready: [],
  draft: ["open", "mergeable"],
  conflicts: ["mergeable"],
  behind: ["mergeable", "up-to-date"],
  "failing-check": ["all-checks"],
  "pending-check": ["all-checks"],
  "approvals-missing": ["mergeable", "approvals", "code-owners"],
  "changes-requested": ["mergeable", "changes-requested"],
  "blocked-label": ["labels"],
  "too-large": ["size"],
  "unresolved-conversation": ["conversations"],
  "owner-missing": ["code-owners"],
  "many-of-everything": ["conversations", "size"],
};

describe("github-pr-ops under the real firewall", () => {
  it("reviews pull requests in thirteen states, and changes nothing", { timeout: 180_000 }, async () => {
    const { review, server } = await aBench({ token: TOKENS.read });
    for (const [state, expected] of Object.entries(STATES)) {
      const run = await review(state, "--json");
      expect([state, run.outcome, run.exitCode, run.stderr]).toEqual([state, "completed", 0, ""]);
      const { ready, findings } = JSON.parse(run.stdout) as Reviewed;
      const open = findings.filter(({ outcome }) => outcome !== "met").map(({ rule }) => rule);
      expect([state, ready, open]).toEqual([state, expected.length === 0, expected]);
    }
    expect(
      server.requests.filter(({ operation }) => !/^GET |^POST \/graphql$/.test(operation ?? "")),
    ).toEqual([]);
  });

  it("puts a verdict on record, hands it on, and says next time what changed", async () => {
    const { review, server, testbed } = await aBench();
    const first = await review("ready");
    expect(first.stdout).toContain("READY to merge, under team-default");
    expect(first.stdout).not.toContain("since the last review");
    expect(first.handoffs).toMatchObject([{ name: "review", data: { ready: true } }]);
    expect(first.progress.at(-1)).toMatchObject({ done: 3, total: 3 });
    const { records } = await testbed.ledger.query({ correlationId: first.correlationId });
    const kinds = records
      .map(({ event }) => event.provenance.record_kind)
      .filter((kind) => kind !== undefined);
    expect(kinds.sort()).toEqual(["derived", "review", "review.verdict"]);
    server.change(1, { head: commitId("pushed"), labels: ["wip"] });
    const second = JSON.parse((await review("ready", "--json")).stdout) as Reviewed;
    expect(second.since_last_review).toEqual([
      "verdict: ready -> not ready",
      expect.stringMatching(/^head: [\da-f]{10} -> [\da-f]{10}$/),
      "labels: met -> unmet",
      "label added: wip",
      "label gone: enhancement",
    ]);
  });

  it("merges exactly the commit that was evaluated", async () => {
    const { merge, server, testbed } = await aBench();
    const run = await merge("ready", ...POLICY);
    expect(run).toMatchObject({ outcome: "completed", exitCode: 0, stderr: "" });
    const head = commitId("head of ready");
    const sent = server.requests.filter(({ method }) => method === "PUT");
    expect(sent).toMatchObject([{ body: { sha: head, merge_method: "squash" }, status: 200 }]);
    const { records } = await testbed.ledger.query({ correlationId: run.correlationId });
    const kinds = records.map(({ event }) => event.provenance.record_kind);
    // Newest first: the decision was on record before anything was changed.
    expect(kinds.filter((kind) => kind?.startsWith("merge."))).toEqual(["merge.result", "merge.decision"]);
    expect(run.handoffs).toMatchObject([{ name: "merge", data: { merged: true, head } }]);
    const again = await merge("ready", ...POLICY);
    expect(again.exitCode).toBe(1);
    expect(again.stdout).toContain("it is merged already");
  });

  it("merges nothing whose head moved after it was evaluated", async () => {
    const { merge, server } = await aBench();
    const run = await merge("pushed-before-merge", ...POLICY);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/nothing is merged: [\da-f]{10} is no longer the head of/);
    expect(server.requests.at(-1)).toMatchObject({ method: "PUT", status: 409 });
  });

  it("refuses what is not ready, with every reason, and asks GitHub for nothing more", async () => {
    const { merge, server } = await aBench();
    const run = await merge("changes-requested", ...POLICY);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("changes are wanted by @erin");
    expect(run.stdout).toContain("not merged: it is not ready under team-default");
    expect(server.requests.some(({ method }) => method === "PUT")).toBe(false);
  });

  it("without the optional scope ends blocked before anything is asked", async () => {
    const { merge, server } = await aBench({ grants: ["github:read"] });
    const run = await merge("ready", ...POLICY);
    expect(run.exitCode).toBe(77);
    expect(run.stderr).toContain("needs github:pull_request:write, which is not granted; nothing was tried");
    expect(run.stderr).toContain("hint: ooo plugin trust github-pr-ops --scope github:pull_request:write");
    expect(server.requests).toEqual([]);
    expect(run.uses.filter(({ kind }) => kind === "scope")).toEqual([]);
  });

  it("merges the pull request that was reviewed last where none is named", async () => {
    const { review, testbed, server } = await aBench();
    expect(await testbed.run("github-pr merge", POLICY)).toMatchObject({ exitCode: 2 });
    await review("draft");
    await review("ready");
    const run = await testbed.run("github-pr merge", POLICY);
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(server.requests.at(-1)?.target).toBe("/repos/acme/widgets/pulls/1/merge");
  });

  it("never has the credential: the host puts it in", async () => {
    const { review, server } = await aBench();
    const run = await review("ready", "--json");
    expect(server.requests.every(({ authorization }) => authorization === `Bearer ${TOKENS.write}`)).toBe(
      true,
    );
    expect(run.stdout + run.stderr).not.toContain(TOKENS.write);
    const bundle = readFileSync(join(import.meta.dirname, "../dist/main.js"), "utf8");
    expect(bundle).not.toContain("process.env.GITHUB_TOKEN");
  });
});
