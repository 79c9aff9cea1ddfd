import { afterAll, beforeAll, expect, describe, it } from "vitest";
import { openGitHubServer, PULL_STATES, type GitHubServer } from "../../../tools/github-server/index.ts";
import { reviewHere } from "./in-process.ts";
import type { ReviewData } from "../src/review-data.ts";

let server: GitHubServer;
beforeAll(async () => {
  server = await openGitHubServer();
});
afterAll(async () => {
  await server.close();
  // Every request and every answer fits GitHub's own description.
  expect(server.violations).toEqual([]);
});

/** Rules that are not met under team-default, with a mark on those that are not known. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ready: [],
  draft: ["open", "mergeable"],
  conflicts: ["mergeable"],
  behind: ["mergeable", "up-to-date"],
  "failing-check": ["all-checks"],
  "pending-check": ["all-checks"],
  // Nobody required it: that takes a policy that names it.
  "missing-check": [],
  "approvals-missing": ["mergeable", "approvals", "code-owners"],
  "changes-requested": ["mergeable", "changes-requested"],
  "blocked-label": ["labels"],
  "too-large": ["size"],
  "unresolved-conversation": ["conversations"],
  "owner-missing": ["code-owners"],
  closed: ["open"],
  merged: ["open"],
  "pushed-before-merge": [],
  "many-of-everything": ["conversations", "size"],
  "mergeability-unknown": ["mergeable ?"],
  "approved-by-strangers": ["approvals", "code-owners"],
  "stale-approvals": ["approvals", "code-owners"],
  "hostile-text": ["all-checks", "conversations", "labels"],
  "conversations-unavailable": ["conversations ?"],
  "dismissed-review": [],
  "blocked-by-rules": ["mergeable"],
  "failing-status": ["all-checks"],
};

const review = (number: number, ...words: string[]): ReturnType<typeof reviewHere> =>
  reviewHere({ url: `${server.url}/acme/widgets/pull/${String(number)}`, words });

describe("a review of every state that GitHub can be in", () => {
  it.each(PULL_STATES.filter(({ limited }) => limited === undefined))(
    "says of $name what is not met",
    async ({ number, name }) => {
      const { data, exitCode } = await review(number);
      const { findings, ready } = data as ReviewData;
      const open = findings.filter(({ outcome }) => outcome !== "met");
      expect(open.map(({ rule, outcome }) => (outcome === "unknown" ? `${rule} ?` : rule))).toEqual(
        EXPECTED[name],
      );
      expect([ready, exitCode]).toEqual([open.length === 0, 0]);
    },
  );

  it("holds to a policy of the repository's base branch", async () => {
    const { data, stdout } = await review(7, "--policy", "release");
    expect(stdout).toContain("under release (.github/pr-policies/release.toml on main)");
    expect((data as ReviewData).findings.filter(({ outcome }) => outcome !== "met")).toMatchObject([
      { rule: "required-checks", message: "required and not passed: test", evidence: ["test: has not run"] },
    ]);
    expect(await review(1, "--policy", "release")).toMatchObject({ data: { ready: true } });
    const unknown = await review(1, "--policy", "relaese");
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain("there is no policy relaese; known here: team-default");
  });

  it("reads every page: what decides stands on the last one", async () => {
    const { data } = await review(17);
    expect((data as ReviewData).pull_request).toMatchObject({
      changed_files: 250,
      approved_by: ["carol", "dave", "dora"],
      checks: { success: 232 },
      unresolved_conversations: 1,
      areas: [{ name: "src/", files: 250 }],
    });
  });

  it("shows no character that disturbs a terminal, whatever is written on GitHub", async () => {
    const { stdout } = await review(21);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(stdout.split("\n").filter((line) => line.startsWith("VERDICT"))).toEqual([]);
  });

  it("tells people what the limit is and when it ends", async () => {
    const [limited, tooMany] = [await review(22), await review(23)];
    expect(limited).toMatchObject({ exitCode: 1 });
    expect(limited.stderr).toContain(
      "rate limit is used up; requests are there again at 2027-01-01T00:00:00.000Z",
    );
    expect(tooMany.stderr).toContain("wait 42 seconds");
  });

  it("cannot tell what is not there from what is hidden, and says so", async () => {
    const missing = await review(999);
    expect(missing.stderr).toContain("is not there, or the token may not see it");
    const hidden = await reviewHere({ url: `${server.url}/acme/secret/pull/1` });
    expect(hidden.stderr).toContain("is not there, or the token may not see it");
    const sso = await reviewHere({ url: `${server.url}/acme/sso/pull/1` });
    expect(sso.stderr).toContain("single sign-on");
    expect(sso.stderr).toContain(`hint: authorize the token: ${server.url}/orgs/acme/sso`);
    const stranger = await reviewHere({
      url: `${server.url}/acme/widgets/pull/1`,
      fetch: (request) => fetch(request),
    });
    expect(stranger.stderr).toContain("GitHub does not accept the credential");
  });

  it("works with an Enterprise server's path", async () => {
    const apiUrl = `${server.url}/api/v3`;
    const { data } = await reviewHere({ url: `${server.url}/acme/widgets/pull/1`, apiUrl });
    expect(data).toMatchObject({ ready: true });
  });
});
