import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { failure, NOT_FOUND, type Answer } from "./answer.ts";
import { answerQuery, loadGraphQLSchema } from "./answers/graphql.ts";
import { loadDescription } from "./description.ts";
import { canWrite, refuse } from "./respond.ts";
import { openRoutes } from "./routes.ts";
import { complete } from "./sample.ts";
import { openWorld, type Pull } from "./world.ts";

/** A request as the server saw it, and what it answered. */
export type SeenRequest = {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** The operation in GitHub's description. */
  readonly operation: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly status: number;
};

/** A server on loopback that answers as GitHub describes it. */
export type GitHubServer = {
  /** What the `api_url` of a scope is; pull requests are at `<url>/acme/widgets/pull/<number>`. */
  readonly url: string;
  /** All requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Where a request or an answer did not fit GitHub's description. A test that finds one fails. */
  readonly violations: readonly string[];
  /** Changes a pull request, as if somebody pushed, labelled or reviewed. */
  change(number: number, change: Partial<Pull>): void;
  close(): Promise<void>;
};

/** Starts the server; port 0 is any free one. */
export async function openGitHubServer({ port = 0 }: { readonly port?: number } = {}): Promise<GitHubServer> {
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const description = loadDescription();
  const routes = openRoutes(description);
  let schema: ReturnType<typeof loadGraphQLSchema> | undefined;

  const answer = (request: IncomingMessage, body: unknown): Answer & { operation?: string } => {
    const url = new URL(request.url ?? "/", world.url);
    const path = url.pathname.replace(/^\/api\/v3(?=\/)/, "");
    const { method = "GET" } = request;
    const isWriter = canWrite(request.headers.authorization);
    if (isWriter === undefined) return failure(401, "Bad credentials");
    if (path === "/api/graphql" && method === "POST") {
      schema ??= loadGraphQLSchema();
      return { status: 200, body: answerQuery(schema, world, body), operation: "POST /graphql" };
    }
    for (const route of routes) {
      const parameters = route.match(method, path);
      if (parameters === undefined) continue;
      const operation = `${method} ${route.template}`;
      const note = (problems: readonly string[], what: string): number =>
        violations.push(...problems.map((problem) => `${what} ${operation}: ${problem}`));
      note(route.check.request(parameters, url.searchParams, body), "request");
      const call = { world, path: parameters, query: url.searchParams, body, url, canWrite: isWriter };
      const given = refuse(call) ?? route.respond(call);
      const whole = given.status === 200 ? complete(description, route.schema, given.body) : given.body;
      note(route.check.answer(given.status, whole), "answer");
      return { ...given, body: whole, operation };
    }
    violations.push(`request ${method} ${path}: the server does not know this operation`);
    return NOT_FOUND;
  };

  const server = createServer((request, response) => {
    void receive(request).then((text) => {
      let given: Answer & { operation?: string };
      let body: unknown;
      try {
        if (text !== "") body = JSON.parse(text);
        given = answer(request, body);
      } catch (error) {
        violations.push(`${request.method ?? ""} ${request.url ?? ""}: ${String(error)}`);
        given = failure(500, String(error));
      }
      requests.push({
        ...{ method: request.method ?? "GET", target: request.url ?? "/", operation: given.operation },
        ...{ authorization: request.headers.authorization, body, status: given.status },
      });
      response.writeHead(given.status, {
        "content-type": "application/json; charset=utf-8",
        ...given.headers,
      });
      response.end(JSON.stringify(given.body));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const world = openWorld(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  return {
    ...{ url: world.url, requests, violations },
    change: (number, change) => void world.change(number, change),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
