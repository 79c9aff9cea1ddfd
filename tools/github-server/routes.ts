import type { Responder } from "./answer.ts";
import { compareCommits, getContent } from "./answers/commit.ts";
import { getCombinedStatus, listCheckRuns, listFiles, listMembers, listReviews } from "./answers/lists.ts";
import { mergePull } from "./answers/merge.ts";
import { getPull, getRepository } from "./answers/pull.ts";
import { checkOperation, type OperationCheck } from "./operation-check.ts";
import type { Description, Parameter, Schema } from "./description.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const PULL = `${REPOSITORY}/pulls/{pull_number}`;

/** The operations that the server knows, by the names in GitHub's description. */
const OPERATIONS: readonly (readonly [method: string, template: string, respond: Responder])[] = [
  ["GET", REPOSITORY, getRepository],
  ["GET", PULL, getPull],
  ["GET", `${PULL}/files`, listFiles],
  ["GET", `${PULL}/reviews`, listReviews],
  ["PUT", `${PULL}/merge`, mergePull],
  ["GET", `${REPOSITORY}/commits/{ref}/check-runs`, listCheckRuns],
  ["GET", `${REPOSITORY}/commits/{ref}/status`, getCombinedStatus],
  ["GET", `${REPOSITORY}/compare/{basehead}`, compareCommits],
  ["GET", `${REPOSITORY}/contents/{path}`, getContent],
  ["GET", "/orgs/{org}/teams/{team_slug}/members", listMembers],
];

/** One operation, ready to be matched and checked. */
export type Route = {
  readonly method: string;
  readonly template: string;
  readonly respond: Responder;
  readonly check: OperationCheck;
  /** The schema of an answer with status 200. */
  readonly schema: Schema;
  /** Returns the parameters of a path, or undefined. */
  match(method: string, path: string): Record<string, string> | undefined;
};

/** Returns the routes of all operations. */
export function openRoutes(description: Description): Route[] {
  return OPERATIONS.map(([method, template, respond]) => {
    const operation = description.operation(method, template);
    const parameters = (operation.parameters ?? []).map((each) => description.resolve<Parameter>(each));
    // A path of a file holds slashes; GitHub's description marks only some of those.
    const isLong = (name: string): boolean =>
      name === "path" || parameters.some((each) => each.name === name && each["x-multi-segment"] === true);
    const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      isLong(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    const pattern = new RegExp(`^${source}$`);
    const ok = operation.responses["200"] ?? {};
    const { content } = description.resolve<{ content?: Record<string, { schema?: Schema }> }>(ok);
    return {
      ...{ method, template, respond },
      check: checkOperation(description, method, template),
      schema: content?.["application/json"]?.schema ?? {},
      match(asked, path) {
        const groups = asked === method ? pattern.exec(path)?.groups : undefined;
        if (groups === undefined) return undefined;
        return Object.fromEntries(
          Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]),
        );
      },
    };
  });
}
