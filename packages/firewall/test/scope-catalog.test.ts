import { describe, expect, it } from "vitest";
import { openScopeCatalog, standardScopes, type UserScope } from "../src/scope-catalog.ts";
import { formatScopesPage } from "./scopes-page.ts";

const open = (user: Readonly<Record<string, UserScope>>) => openScopeCatalog(new Map(Object.entries(user)));

describe("the scope catalog", () => {
  it("holds the standard scopes, each a valid definition", () => {
    expect(standardScopes().map(({ scope }) => scope)).toEqual([
      ...["filesystem:read", "filesystem:write", "git:read", "git:write", "github:issues:write"],
      ...[
        "github:pull_request:write",
        "github:read",
        "jira:read",
        "jira:write",
        "linear:read",
        "linear:write",
      ],
      ...["network:read", "network:write", "shell:execute", "slack:read", "slack:write"],
    ]);
    const own = standardScopes().map(({ scope, ...rest }) => [
      `own-${scope}`,
      { definition: { ...rest, scope: `own-${scope}` } },
    ]);
    expect(open(Object.fromEntries(own) as Record<string, UserScope>).size).toBe(32);
  });

  it("docs/reference/scopes.md says what the files say", async () => {
    await expect(formatScopesPage(standardScopes())).toMatchFileSnapshot("../../../docs/reference/scopes.md");
  });

  it("scopes of one family share bases and credential, so that no secret is sent to two places", () => {
    for (const [family, scopes] of Map.groupBy(standardScopes(), (scope) => scope.family)) {
      const shared = new Set(scopes.map(({ bases, credential }) => JSON.stringify([bases, credential])));
      expect([family, shared.size]).toEqual([family, 1]);
    }
  });

  it("a user adds scopes, and never redefines one", () => {
    const definition = {
      title: "Read from Acme",
      means: "Reads tickets.",
      risk: "read_only",
      broad: false,
      enforcement: "request_filter",
      bases: { api: { url: "https://*.acme.example/v1" } },
      requests: [{ to: "api", methods: ["GET"], paths: ["/tickets/**"], body: "none" }],
    };
    const catalog = open({ "acme:read": { definition } });
    expect(catalog.get("acme:read")?.requests[0]).toMatchObject({
      origin: { host: "*.acme.example", scheme: "https", port: 443 },
      paths: ["/v1/tickets/**"],
    });
    const refused = (difference: object): unknown => {
      try {
        open({ "acme:read": { definition: { ...definition, ...difference } } });
        return "accepted";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(refused({})).toBe("accepted");
    for (const difference of [
      { surprise: 1 },
      { scope: "acme:write" },
      { requests: [{ to: "elsewhere", methods: ["GET"], paths: ["/"], body: "none" }] },
      { requests: [{ to: "api", methods: ["GET"], paths: ["/a/../b"], body: "none" }] },
      { requests: [{ to: "api", methods: ["GET"], paths: ["/a/%2e"], body: "none" }] },
      { requests: [{ to: "api", methods: ["get"], paths: ["/a"], body: "none" }] },
      { environment: { LD_PRELOAD: { base: "api" } } },
      { environment: { ACME_TOKEN: { from: "credential" } } },
      { environment: { ACME_URL: { base: "elsewhere" } } },
      { means: "a\u001b[2J" },
    ]) {
      expect([difference, refused(difference)]).toEqual([difference, "FIREWALL_BAD_SCOPE"]);
    }
    expect(() => open({ "github:read": { definition } })).toThrow(/defined anew/);
    expect(() => open({ "nobody:read": { api_url: "https://x.example" } })).toThrow(/no definition/);
  });

  it("ENF-03: settings that are no URL or no address are refused, naming the scope", () => {
    for (const api_url of [
      "ftp://x",
      "https://user@x.example",
      "https://x.example/?q",
      "https://x.example/a/../b",
      "x",
    ]) {
      expect(() => open({ "github:read": { api_url } })).toThrow(/github:read/);
    }
    for (const address of ["10.0.0.1", "10.0.0.1:0", "example.com:443", "10.0.0.1:99999", "[::1:443"]) {
      expect(() => open({ "github:read": { addresses: [address] } })).toThrow(/github:read/);
    }
    expect(() => open({ "filesystem:read": { api_url: "https://x.example" } })).toThrow(/no setting/);
  });
});
