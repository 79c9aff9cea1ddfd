import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, graphqlSync, type GraphQLSchema } from "graphql";
import type { World } from "../world.ts";

/** The schema that GitHub publishes; a query that does not fit it is answered with errors, as GitHub does. */
export function loadGraphQLSchema(): GraphQLSchema {
  // The published text defines two fields twice.
  return buildSchema(published.idl, { assumeValidSDL: true });
}

type Page = { readonly first?: number; readonly after?: string | null };

/** Answers a query for the conversations of a pull request. */
export function answerQuery(schema: GraphQLSchema, world: World, body: unknown): unknown {
  const { query = "", variables } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      owner === "acme" && name === "widgets" ? { pullRequest: pullRequest(world) } : null,
  };
  return graphqlSync({ schema, source: query, rootValue, variableValues: variables ?? {} });
}

const pullRequest =
  (world: World) =>
  ({ number }: { number: number }): object | null => {
    const pull = world.pull(number);
    if (pull === undefined) return null;
    return {
      reviewThreads: ({ first = 30, after = null }: Page) => {
        if (pull.threads === "unavailable")
          throw new Error("Something went wrong while executing your query.");
        const from = after === null ? 0 : Number(after);
        const nodes = pull.threads
          .slice(from, from + first)
          .map((each, at) => ({ ...each, id: String(from + at) }));
        const end = from + nodes.length;
        const pageInfo = {
          hasNextPage: end < pull.threads.length,
          endCursor: String(end),
          hasPreviousPage: false,
        };
        return { totalCount: pull.threads.length, nodes, pageInfo };
      },
    };
  };
