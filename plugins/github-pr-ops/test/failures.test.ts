import { describe, expect, it } from "vitest";
import { openGitHubServer } from "../../../tools/github-server/index.ts";
import { reviewHere, throughHost } from "./in-process.ts";

const URL_7 = "https://github.com/octo/widgets/pull/7";
const API = { apiUrl: "https://api.github.com" };

const answering = (body: string, init: ResponseInit = {}) => ({
  ...{ url: URL_7, ...API },
  fetch: () => new Response(body, { headers: { "content-type": "application/json" }, ...init }),
});

describe("a review that cannot be done", () => {
  it.each([
    ["text that is no JSON", answering("<html>"), "is not as documented: the whole"],
    ["an answer without a head", answering('{"number":7}'), "is not as documented"],
    ["null", answering("null"), "is not as documented"],
    ["a page of a proxy", answering("<h1>Down</h1>", { status: 502 }), "GitHub answered 502"],
    [
      "a limit without an end",
      answering("{}", {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon" },
      }),
      "requests are there again later",
    ],
    ["too many requests", answering("{}", { status: 429 }), "wait a minute or longer"],
    [
      "too many requests that are called forbidden",
      answering('{"message":"You have exceeded a secondary rate limit."}', { status: 403 }),
      "wait a minute or longer",
    ],
    ["a hostile reason", answering('{"message":"\\u001b[2Jno"}', { status: 403 }), "\\u{1b}[2Jno"],
  ])("names %s", async (_, one, expected) => {
    const run = await reviewHere(one);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(expected);
    expect(run.stderr).not.toContain("    at ");
    expect(run.evidence).toEqual([]);
  });

  it.each(["--polciy", "--policies=strict"])(
    "refuses %s: it must not mean the default policy",
    async (word) => {
      const run = await reviewHere({ ...answering("{}"), words: [word, "strict"] });
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain(`review has no option "${word.split("=")[0]}"`);
    },
  );

  it("says that GitHub cannot be reached", async () => {
    const run = await reviewHere({
      ...{ url: URL_7, ...API },
      fetch: () => {
        throw new TypeError("getaddrinfo ENOTFOUND api.github.com");
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("GitHub cannot be reached");
    expect(run.stderr).toContain("https://api.github.com/repos/octo/widgets/pulls/7");
  });

  it.each([
    ["https://github.com/octo/widgets", "is no pull request"],
    ["https://github.com/octo/widgets/pull/0", "is no pull request"],
    ["https://github.com/octo/../pull/7", "is no pull request"],
    [
      "https://ghe.example.com/octo/widgets/pull/7",
      "is not the host of this run's API, https://api.github.com",
    ],
    ["http://github.com/octo/widgets/pull/7", "is not the host of this run's API"],
  ])("refuses %s before anything is asked", async (url, expected) => {
    const run = await reviewHere({ url, ...API });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(expected);
    expect(run.requests).toEqual([]);
  });

  it.each([
    [/\/check-runs\?/, "check_runs"],
    [/\/status\?/, "statuses"],
  ])("does not take a list of checks (%s) for whole that lacks one", async (address, key) => {
    const server = await openGitHubServer();
    const { data } = await reviewHere({
      url: `${server.url}/acme/widgets/pull/1`,
      fetch: async (request) =>
        address.test(request.url) ? Response.json({ total_count: 1, [key]: [] }) : await throughHost(request),
    });
    const { findings } = data as { findings: { rule: string; outcome: string; message: string }[] };
    expect(findings.find(({ rule }) => rule === "all-checks")).toMatchObject({
      ...{ outcome: "unknown" },
      message: expect.stringContaining("0 of 1 entries") as string,
    });
    await server.close();
  });

  it("makes an unknown that the policy asks for not ready, one fact at a time", async () => {
    const server = await openGitHubServer();
    const url = `${server.url}/acme/widgets/pull/1`;
    const broken: readonly (readonly [RegExp, string[]])[] = [
      [/\/files\?/, ["code-owners"]],
      [/\/reviews\?/, ["approvals", "changes-requested", "code-owners"]],
      [/\/check-runs\?/, ["all-checks"]],
      [/\/status\?/, ["all-checks"]],
      [/\/compare\//, ["up-to-date"]],
      [/\/graphql$/, ["conversations"]],
      [/\/contents\//, ["code-owners"]],
      [/\/teams\/core\/members/, ["code-owners"]],
    ];
    for (const [address, expected] of broken) {
      const { data } = await reviewHere({
        url,
        fetch: (request) =>
          address.test(request.url) ? new Response('"?"', { status: 500 }) : throughHost(request),
      });
      const { findings, ready } = data as { ready: boolean; findings: { rule: string; outcome: string }[] };
      const unknown = findings.filter(({ outcome }) => outcome === "unknown").map(({ rule }) => rule);
      expect([address, ready, unknown]).toEqual([address, false, expected]);
    }
    await server.close();
  });
});
