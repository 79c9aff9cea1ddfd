/**
 * A local server that is compatible with GitHub's API as far as `plugins/github-pr-ops` uses it. Prints its URL, the
 * tokens and the pull requests, and serves until it is stopped: `node tools/github-server/main.ts [port]`.
 */
import { openGitHubServer, PULL_STATES, TOKENS } from "./index.ts";

const port = Number(process.argv[2] ?? 0);
if (process.argv.length > 3 || !Number.isInteger(port) || port < 0 || port > 65535) {
  console.error("usage: node tools/github-server/main.ts [port]");
  process.exit(2);
}
const server = await openGitHubServer({ port });
const stop = (): void => void server.close();
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
console.log(server.url);
console.log(`GITHUB_TOKEN=${TOKENS.write}`);
for (const { number, name } of PULL_STATES)
  console.log(`${server.url}/acme/widgets/pull/${String(number)} ${name}`);
