import { describe, expect, it } from "vitest";
import { canonicalRequest, splitUrl } from "../src/canonical-request.ts";
import { chooseByBody, decideRequest } from "../src/decide-request.ts";
import type { EffectiveScope } from "../src/effective-scope.ts";
import { openScopeCatalog, type UserScope } from "../src/scope-catalog.ts";
import { readCases } from "./vectors.ts";

type Answer = { allowed: string; body?: string } | { blocked: string; covered_by: readonly string[] };
type Case = { method: string; url: string; scopes: readonly string[]; has_body?: boolean; expect: Answer };

function decide(
  method: string,
  url: string,
  scopes: readonly string[],
  options: { hasBody?: boolean; user?: Readonly<Record<string, UserScope>> } = {},
): Answer {
  const catalog = openScopeCatalog(new Map(Object.entries(options.user ?? {})));
  const granted = scopes
    .map((name) => catalog.get(name))
    .filter((scope): scope is EffectiveScope => scope !== undefined);
  const parts = splitUrl(url);
  const request =
    parts === undefined
      ? undefined
      : canonicalRequest({ method, ...parts, hasBody: options.hasBody ?? false });
  if (request === undefined || "refused" in request) return { blocked: "ambiguous-request", covered_by: [] };
  const decision = decideRequest(granted, [...catalog.values()], request);
  if (!decision.allowed) {
    return {
      blocked: decision.rule,
      covered_by: decision.coveredBy.map(({ definition }) => definition.scope),
    };
  }
  const [{ scope, body }] = decision.candidates;
  return { allowed: scope.definition.scope, ...(body.startsWith("graphql") ? { body } : {}) };
}

describe("decideRequest", () => {
  it.each(readCases<Case>("egress/requests.json"))(
    "T033, ENF-03: $method $url with $scopes",
    ({ method, url, scopes, has_body: hasBody = false, expect: answer }) =>
      expect(decide(method, url, scopes, { hasBody })).toEqual(answer),
  );

  it("ENF-03: an api_url of the user moves the whole family, and the default address is gone", () => {
    const user = { "github:read": { api_url: "https://ghe.example.com/api/v3/" } };
    const at = (method: string, url: string, scope: string): Answer => decide(method, url, [scope], { user });
    expect(at("GET", "https://ghe.example.com/api/v3/user", "github:read")).toEqual({
      allowed: "github:read",
    });
    expect(at("GET", "https://ghe.example.com/user", "github:read")).toMatchObject({ blocked: "no-scope" });
    expect(at("GET", "https://api.github.com/user", "github:read")).toMatchObject({ blocked: "no-scope" });
    expect(at("POST", "https://ghe.example.com/api/graphql", "github:read")).toEqual({
      allowed: "github:read",
      body: "graphql_query",
    });
    expect(
      at("PUT", "https://api.github.com/repos/o/r/pulls/1/merge", "github:pull_request:write"),
    ).toMatchObject({
      blocked: "no-scope",
    });
    expect(
      at("PUT", "https://ghe.example.com/api/v3/repos/o/r/pulls/1/merge", "github:pull_request:write"),
    ).toEqual({
      allowed: "github:pull_request:write",
    });
  });

  it("ENF-03: an address that is not public is reached only where the user names it, with its port", () => {
    const user = { "github:read": { api_url: "http://127.0.0.1:8080" } };
    expect(decide("GET", "http://127.0.0.1:8080/user", ["github:read"], { user })).toEqual({
      allowed: "github:read",
    });
    expect(decide("GET", "http://127.0.0.1:8081/user", ["github:read"], { user })).toMatchObject({
      blocked: "not-public",
    });
    const catalog = openScopeCatalog(
      new Map(
        Object.entries({
          "jira:read": { api_url: "http://localhost:99", addresses: ["[FD00::1]:443", "127.0.0.1:99"] },
        }),
      ),
    );
    expect(catalog.get("jira:write")?.addresses).toEqual(["[fd00::1]:443", "127.0.0.1:99", "[::1]:99"]);
  });

  it("T022, ENF-03: a name that the user placed is no public name, whoever asks for it", () => {
    const user = { "jira:read": { api_url: "https://jira.example.com", addresses: ["10.1.2.3:443"] } };
    expect(decide("GET", "https://jira.example.com/secret", ["network:read"], { user })).toMatchObject({
      blocked: "no-scope",
      covered_by: [],
    });
    expect(
      decide("GET", "https://jira.example.com/rest/api/3/myself", ["jira:read", "network:read"], { user }),
    ).toEqual({ allowed: "jira:read" });
    expect(decide("GET", "https://other.example.com/", ["network:read"], { user })).toEqual({
      allowed: "network:read",
    });
  });

  it("a body decides between a scope for queries and one for mutations", () => {
    const catalog = openScopeCatalog();
    const granted = ["linear:read", "linear:write"].flatMap((name) => catalog.get(name) ?? []);
    const request = canonicalRequest({
      method: "POST",
      scheme: "https",
      host: "api.linear.app",
      port: 443,
      path: "/graphql",
      hasBody: true,
    });
    if ("refused" in request) throw new Error(request.refused);
    const decision = decideRequest(granted, [], request);
    if (!decision.allowed) throw new Error(decision.rule);
    const choose = (...kinds: readonly ("query" | "mutation")[]): string | undefined =>
      chooseByBody(decision.candidates, new Set(kinds))?.scope.definition.scope;
    expect(choose("query")).toBe("linear:read");
    expect(choose("mutation")).toBe("linear:write");
    expect(choose("query", "mutation")).toBeUndefined();
    expect(chooseByBody(decision.candidates, undefined)).toBeUndefined();
  });
});
