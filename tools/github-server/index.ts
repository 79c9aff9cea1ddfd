export type { Pull } from "./world.ts";
export type { GitHubServer, SeenRequest } from "./server.ts";
export { PULL_STATES } from "./pull-states.ts";
export { commitId } from "./pull-state.ts";
export { RESET } from "./respond.ts";
export { openGitHubServer } from "./server.ts";
export { TOKENS } from "./world.ts";
