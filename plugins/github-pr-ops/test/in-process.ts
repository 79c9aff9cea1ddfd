import { onTestFinished, vi } from "vitest";
import { testCommand, type FakeFetch, type FakeHost, type TestedCommand } from "@ooo/plugin-sdk/testing";
import { TOKENS } from "../../../tools/github-server/index.ts";
import { plugin } from "../src/plugin.ts";

/** What one command is tried with. */
export type Try = {
  readonly url: string;
  readonly apiUrl?: string;
  readonly words?: readonly string[];
  readonly fetch?: FakeFetch;
  readonly config?: Record<string, never>;
};

/** Sends requests as the host does: with the credential. */
export const throughHost = (request: Request, token: string = TOKENS.read): Promise<Response> => {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${token}`);
  return fetch(new Request(request, { headers }));
};

/** Reviews in this process, against a fake host: fast, and nothing is isolated. */
export function reviewHere(one: Try): Promise<TestedCommand<unknown>> {
  return testCommand(plugin, "github-pr review", optionsOf(one));
}

/** Merges likewise; `judged` is the plugin, if it is not the whole one. */
export function mergeHere(
  one: Try,
  onStart: (host: FakeHost) => void = () => undefined,
  judged: typeof plugin = plugin,
): Promise<TestedCommand<unknown>> {
  const options = optionsOf({ fetch: (request) => throughHost(request, TOKENS.write), ...one });
  const args = { ...options.args, policy: "team-default" };
  return testCommand(judged, "github-pr merge", { ...options, args, onStart });
}

function optionsOf(one: Try) {
  const api = new URL(one.apiUrl ?? new URL(one.url).origin);
  vi.stubEnv("GITHUB_API_URL", api.href.replace(/\/$/, ""));
  vi.stubEnv("GITHUB_GRAPHQL_URL", `${api.origin}/api/graphql`);
  onTestFinished(() => void vi.unstubAllEnvs());
  return {
    args: { pull_request_url: new URL(one.url) },
    fetch: one.fetch ?? ((request: Request) => throughHost(request)),
    ...(one.words && { words: one.words }),
    ...(one.config && { config: one.config }),
  };
}
