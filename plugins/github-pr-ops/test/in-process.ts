import { onTestFinished, vi } from "vitest";
import { testCommand, type FakeFetch, type TestedCommand } from "@ooo/plugin-sdk/testing";
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
export const throughHost: FakeFetch = (request) => {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${TOKENS.read}`);
  return fetch(new Request(request, { headers }));
};

/** Reviews in this process, against a fake host: fast, and nothing is isolated. */
export function reviewHere(one: Try): Promise<TestedCommand<unknown>> {
  const api = new URL(one.apiUrl ?? new URL(one.url).origin);
  vi.stubEnv("GITHUB_API_URL", api.href.replace(/\/$/, ""));
  vi.stubEnv("GITHUB_GRAPHQL_URL", `${api.origin}/api/graphql`);
  onTestFinished(() => void vi.unstubAllEnvs());
  return testCommand(plugin, "github-pr review", {
    args: { pull_request_url: new URL(one.url) },
    fetch: one.fetch ?? throughHost,
    ...(one.words && { words: one.words }),
    ...(one.config && { config: one.config }),
  });
}
