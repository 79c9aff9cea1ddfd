import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { definePlugin } from "@ooo/plugin-sdk";
import type { FakeHost } from "@ooo/plugin-sdk/testing";
import { openGitHubServer, TOKENS, type GitHubServer } from "../../../tools/github-server/index.ts";
import { manifest } from "../src/manifest.ts";
import { merge } from "../src/merge.ts";
import { plugin } from "../src/plugin.ts";
import { mergeHere, throughHost } from "./in-process.ts";

let server: GitHubServer;
beforeEach(async () => {
  server = await openGitHubServer();
  return () => server.close();
});
afterAll(() => expect(server.violations).toEqual([]));

const url = (): string => `${server.url}/acme/widgets/pull/1`;
const sent = (): string[] => server.requests.map(({ method }) => method).filter((method) => method === "PUT");

/** Sends requests on, and does something before the n-th look at the pull request. */
function beforeLook(wanted: number, act: () => void): (request: Request) => Promise<Response> {
  let looks = 0;
  return (request) => {
    if (new URL(request.url).pathname.endsWith("/pulls/1") && ++looks === wanted) act();
    return throughHost(request, TOKENS.write);
  };
}

describe("a merge that something comes between", () => {
  it.each([
    ["a label that blocks", { labels: ["do-not-merge"] }, "labels: enhancement -> do-not-merge"],
    ["a push", { head: "f".repeat(40) }, `-> ${"f".repeat(40)}`],
    ["a step back to draft", { isDraft: true }, "state: open -> open draft"],
    ["another base", { base: "release" }, "base: main -> release"],
    ["somebody else's merge", { state: "closed", isMerged: true }, "state: open -> merged"],
  ] as const)("merges nothing after %s", async (_, change, expected) => {
    const fetch = beforeLook(2, () => server.change(1, change));
    const run = await mergeHere({ url: url(), fetch });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(`nothing is merged: ${url()} changed while it was judged`);
    expect(run.stderr).toContain(expected);
    expect(sent()).toEqual([]);
  });

  it("says that nobody knows, where it is cancelled while GitHub is asked", async () => {
    let host: FakeHost | undefined;
    const run = await mergeHere(
      {
        url: url(),
        fetch: async (request) => {
          if (request.method !== "PUT") return await throughHost(request, TOKENS.write);
          host?.cancel();
          return await new Promise<Response>(() => undefined);
        },
      },
      (opened) => (host = opened),
    );
    expect(run.exitCode).toBe(130);
    expect(run.stderr).toContain(`it is not known whether ${url()} was merged`);
    expect(run.stderr).toContain(`hint: ooo github-pr review ${url()}`);
  });

  it.each([
    ["no answer", () => Promise.reject(new TypeError("socket hang up"))],
    ["a fault of GitHub", () => Promise.resolve(new Response("{}", { status: 502 }))],
    ["an answer that is no merge", () => Promise.resolve(Response.json({ merged: false }))],
  ])("says that nobody knows, where %s comes", async (_, answer) => {
    const run = await mergeHere({
      url: url(),
      fetch: (request) => (request.method === "PUT" ? answer() : throughHost(request, TOKENS.write)),
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(`it is not known whether ${url()} was merged`);
  });

  it("says that it is merged, also where that cannot be put on record", async () => {
    const forgetful = definePlugin(manifest, {
      ...plugin.handlers,
      "github-pr merge": (context) => {
        const append: typeof context.ledger.append = (kind, ...rest) =>
          kind === "merge.result"
            ? Promise.reject(new Error("it is full"))
            : context.ledger.append(kind, ...rest);
        return merge({ ...context, ledger: { ...context.ledger, append } }, context.args, process.env);
      },
    });
    const run = await mergeHere({ url: url() }, undefined, forgetful);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(
      /merged http.* by squash, as [\da-f]{40}; but that could not be put on record: it is full/,
    );
    expect(sent()).toEqual(["PUT"]);
  });

  it("does not call it not ready where that is unknown", async () => {
    const run = await mergeHere({ url: `${server.url}/acme/widgets/pull/18` });
    expect(run.stdout).toContain("not merged: it is not known whether it is ready under team-default");
    expect(sent()).toEqual([]);
  });
});
