/**
 * A local server that is compatible with GitHub's API as far as `plugins/github-pr-ops` uses it. Prints its URL, the
 * tokens and the pull requests, and serves until it is stopped: `node tools/github-server/main.ts [port]`.
 */
import { openGitHubServer, PULL_STATES, TOKENS } from "./index.ts";

const server = await openGitHubServer({ port: Number(process.argv[2] ?? 0) });
const stop = (): void => void server.close();
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
console.log(server.url);
console.log(`GITHUB_TOKEN=${TOKENS.write}`);
for (const { number, name } of PULL_STATES)
  console.log(`${server.url}/acme/widgets/pull/${String(number)} ${name}`);
