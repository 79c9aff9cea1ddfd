import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadDescription } from "../github-server/description.ts";
import {
  commitId,
  openGitHubServer,
  PULL_STATES,
  TOKENS,
  type GitHubServer,
} from "../github-server/index.ts";
import { checkOperation } from "../github-server/operation-check.ts";

const WIDGETS = "/repos/acme/widgets";

type Got = { status: number; link: string | null; body: Record<string, unknown> & { message?: string } };

async function aServer(): Promise<{
  server: GitHubServer;
  get: (path: string, init?: object) => Promise<Got>;
}> {
  const server = await openGitHubServer();
  onTestFinished(() => server.close());
  const headers = { authorization: `Bearer ${TOKENS.write}` };
  const get = async (path: string, init: object = {}): Promise<Got> => {
    const response = await fetch(server.url + path, { headers, ...init });
    const body = (await response.json()) as Got["body"];
    return { status: response.status, link: response.headers.get("link"), body };
  };
  return { server, get };
}

const merge = (body: object): object => ({
  method: "PUT",
  headers: { authorization: `Bearer ${TOKENS.write}` },
  body: JSON.stringify(body),
});

describe("the local GitHub-compatible server", () => {
  it("answers every state as GitHub's own description has it", async () => {
    const { server, get } = await aServer();
    for (const { number, name } of PULL_STATES) {
      await get(`${WIDGETS}/pulls/${String(number)}`);
      await get(`${WIDGETS}/pulls/${String(number)}/files`);
      await get(`${WIDGETS}/pulls/${String(number)}/reviews`);
      const head = commitId(`head of ${name}`);
      for (const path of ["check-runs", "status"]) await get(`${WIDGETS}/commits/${head}/${path}`);
      await get(`${WIDGETS}/compare/main...${head}`);
    }
    for (const path of [WIDGETS, `${WIDGETS}/contents/.github/CODEOWNERS`, "/orgs/acme/teams/core/members"])
      expect(await get(path)).toMatchObject({ status: 200 });
    expect(PULL_STATES.length).toBeGreaterThan(20);
    expect(server.violations).toEqual([]);
  });

  it("names a request that GitHub does not describe", async () => {
    const { server, get } = await aServer();
    await get(`${WIDGETS}/pulls/one`);
    await get(`${WIDGETS}/pulls/1?per_page=3`);
    await get(`${WIDGETS}/pulls/1/merge`, merge({ merge_method: "push" }));
    await get(`${WIDGETS}/milestones`);
    expect(server.violations).toEqual([
      "request GET /repos/{owner}/{repo}/pulls/{pull_number}: path pull_number must be integer",
      "request GET /repos/{owner}/{repo}/pulls/{pull_number}: query per_page is not described",
      expect.stringContaining("body/merge_method must be equal to one of the allowed values"),
      "request GET /repos/acme/widgets/milestones: the server does not know this operation",
    ]);
  });

  it("names an answer that GitHub does not describe", () => {
    const check = checkOperation(loadDescription(), "GET", "/repos/{owner}/{repo}/pulls/{pull_number}");
    expect(check.answer(200, { number: 1 })).toEqual([
      expect.stringContaining("must have required property"),
    ]);
    expect(check.answer(418, {})).toEqual(["status 418 is not described"]);
    expect(check.answer(404, { message: 7 })).toEqual(["answer/message must be string"]);
  });

  it("tells tokens and repositories apart", async () => {
    const { get, server } = await aServer();
    const as = (token: string): object => ({ headers: { authorization: `Bearer ${token}` } });
    expect(await get(WIDGETS, as("ghp_wrong"))).toMatchObject({ status: 401 });
    expect(await get("/repos/acme/secret")).toMatchObject({ status: 404 });
    expect(await get("/repos/acme/sso")).toMatchObject({ status: 403 });
    expect(await get(`/api/v3${WIDGETS}`, as(TOKENS.read))).toMatchObject({ status: 200 });
    expect(
      await get(`${WIDGETS}/pulls/1/merge`, { ...merge({ merge_method: "squash" }), ...as(TOKENS.read) }),
    ).toMatchObject({ status: 403 });
    expect(server.violations).toEqual([]);
  });

  it("merges only the head that was named, and only once", async () => {
    const { server, get } = await aServer();
    const body = { merge_method: "squash", sha: commitId("head of ready") };
    expect(await get(`${WIDGETS}/pulls/1/merge`, merge({ ...body, sha: commitId("other") }))).toMatchObject({
      status: 409,
    });
    expect(await get(`${WIDGETS}/pulls/1/merge`, merge(body))).toMatchObject({
      status: 200,
      body: { merged: true },
    });
    expect(await get(`${WIDGETS}/pulls/1`)).toMatchObject({ body: { merged: true, state: "closed" } });
    expect(await get(`${WIDGETS}/pulls/1/merge`, merge(body))).toMatchObject({ status: 405 });
    expect(server.requests.at(-1)).toMatchObject({ method: "PUT", body, status: 405 });
    expect(server.violations).toEqual([]);
  });

  it("gives lists by the page", async () => {
    const { get } = await aServer();
    const first = await get(`${WIDGETS}/pulls/17/files?per_page=100`);
    expect(first.link).toContain('page=2>; rel="next"');
    const last = await get(`${WIDGETS}/pulls/17/files?per_page=100&page=3`);
    expect(last.link).not.toContain('rel="next"');
    expect(last.body).toHaveLength(50);
  });

  it("answers GraphQL by GitHub's published schema", async () => {
    const { server, get } = await aServer();
    const ask = async (query: string): Promise<Record<string, unknown>> =>
      (await get("/api/graphql", { ...merge({ query }), method: "POST" })).body;
    const threads = "reviewThreads(first: 1) { nodes { isResolved } pageInfo { hasNextPage endCursor } }";
    const whole = (inner: string): string =>
      `{ repository(owner: "acme", name: "widgets") { pullRequest(number: 12) { ${inner} } } }`;
    expect(await ask(whole(threads))).toEqual({
      data: {
        repository: {
          pullRequest: {
            reviewThreads: {
              nodes: [{ isResolved: true }],
              pageInfo: { hasNextPage: true, endCursor: "1" },
            },
          },
        },
      },
    });
    expect(await ask(whole("reviewThreads { nodes { isSolved } }"))).toHaveProperty("errors");
    expect(server.violations).toEqual([]);
  });

  it("starts as a program that prints where it is", async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "../github-server/main.ts")]);
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    expect(chunk.toString()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n/);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
