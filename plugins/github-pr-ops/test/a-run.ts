import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { openTestbed, type Testbed, type TestbedRun } from "@ooo/plugin-testing";
import {
  openGitHubServer,
  PULL_STATES,
  TOKENS,
  type GitHubServer,
} from "../../../tools/github-server/index.ts";

/** The plugin under the real firewall, with a server that stands for GitHub. */
export type Bench = {
  readonly server: GitHubServer;
  readonly testbed: Testbed;
  /** The URL of the pull request in a state. */
  readonly url: (state: string) => string;
  readonly review: (state: string, ...words: readonly string[]) => Promise<TestbedRun>;
  readonly merge: (state: string, ...words: readonly string[]) => Promise<TestbedRun>;
};

/** Installs the bundled plugin into a throwaway home. What does not fit GitHub's description fails the test. */
export async function aBench(
  options: { readonly grants?: readonly string[]; readonly token?: string; readonly config?: string } = {},
): Promise<Bench> {
  const server = await openGitHubServer();
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  const { token = TOKENS.write, grants, config = "" } = options;
  const testbed = await openTestbed({
    directory: join(import.meta.dirname, ".."),
    ...(grants && { grants }),
    config: `schema_version = "0.1"\n[scopes."github:read"]\napi_url = "${server.url}"\n${config}`,
    env: { GITHUB_TOKEN: token },
    usesNetwork: true,
  });
  onTestFinished(() => testbed.close());
  const url = (state: string): string => {
    const found = PULL_STATES.find(({ name }) => name === state);
    if (found === undefined) throw new Error(`there is no state ${state}`);
    return `${server.url}/acme/widgets/pull/${String(found.number)}`;
  };
  const run = (command: string, state: string, words: readonly string[]): Promise<TestbedRun> =>
    testbed.run(`github-pr ${command}`, [url(state), ...words]);
  return {
    ...{ server, testbed, url },
    review: (state, ...words) => run("review", state, words),
    merge: (state, ...words) => run("merge", state, words),
  };
}
