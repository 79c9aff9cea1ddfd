import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalHost } from "../src/canonical-host.ts";
import { canonicalPath } from "../src/canonical-path.ts";
import { graphqlOperations } from "../src/graphql-operations.ts";
import { matchHost } from "../src/host-pattern.ts";
import { hostWarning } from "../src/host-warning.ts";
import { matchPath } from "../src/path-pattern.ts";
import { isPublicAddress } from "../src/public-address.ts";
import { readCases } from "./vectors.ts";

describe("canonicalHost", () => {
  it.each(readCases<{ host: string; canonical: string | null }>("egress/hosts.json"))(
    "T025: $host is read as $canonical",
    ({ host, canonical }) => expect(canonicalHost(host) ?? null).toBe(canonical),
  );

  it("returns what it returns for its own result, and never a host of two meanings", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.ipV4Extended(), fc.ipV6()), (text) => {
        const host = canonicalHost(text);
        if (host === undefined) return;
        expect(canonicalHost(host)).toBe(host);
        expect(host).toMatch(/^[a-z0-9._:-]+$/);
      }),
    );
  });

  it("T027: an international name is shown in ASCII with a warning that names its characters", () => {
    const host = canonicalHost("gith\u0443b.com") ?? "";
    expect(host).toMatch(/^xn--/);
    expect(hostWarning(host)).toContain("U+0443");
    expect(hostWarning("github.com")).toBeUndefined();
  });
});

describe("canonicalPath", () => {
  it.each(readCases<{ path: string; canonical: string | null }>("egress/paths.json"))(
    "T034: $path is read as $canonical",
    ({ path, canonical }) => expect(canonicalPath(path)?.path ?? null).toBe(canonical),
  );

  it("T034: what is accepted has no dot segment in any reading, decoded once or twice", () => {
    const piece = fc.constantFrom(
      "/",
      "..",
      ".",
      "%2e",
      "%2E",
      "%2f",
      "%25",
      "2e",
      "a",
      ";",
      "\\",
      "%5c",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const canonical = canonicalPath(`/${pieces.join("")}`);
        if (canonical === undefined) return;
        expect(canonicalPath(canonical.path)).toEqual(canonical);
        const decodeOnce = (text: string): string =>
          text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
        for (const text of [
          canonical.path,
          decodeOnce(canonical.path),
          decodeOnce(decodeOnce(canonical.path)),
        ]) {
          expect(text.split("/")).not.toContain("..");
          expect(text.split("/")).not.toContain(".");
        }
      }),
    );
  });
});

describe("matchHost", () => {
  it.each(readCases<{ pattern: string; host: string; covers: boolean }>("egress/host-patterns.json"))(
    "T026: $pattern covers $host: $covers",
    ({ pattern, host, covers }) => expect(matchHost(pattern, host)).toBe(covers),
  );

  it("T026: a wildcard covers exactly the names that end in a dot and its parent", () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (parent, host) => {
        expect(matchHost(`*.${parent}`, host)).toBe(host.endsWith(`.${parent}`));
        expect(matchHost(`*.${parent}`, `a.${parent}`)).toBe(true);
        expect(matchHost(parent, host)).toBe(parent === host);
      }),
    );
  });
});

describe("matchPath", () => {
  const covers = (pattern: string, path: string): boolean => {
    const canonical = canonicalPath(path);
    return canonical !== undefined && matchPath(pattern, canonical);
  };

  it("compares segment by segment", () => {
    expect(covers("/**", "/")).toBe(true);
    expect(covers("/**", "/a/b/c")).toBe(true);
    expect(covers("/a/**", "/a")).toBe(true);
    expect(covers("/a/**", "/ab")).toBe(false);
    expect(covers("/a/*/c", "/a/b/c")).toBe(true);
    expect(covers("/a/*", "/a/")).toBe(false);
    expect(covers("/a", "/a/")).toBe(false);
    expect(covers("/", "/")).toBe(true);
  });

  it("T034: an encoded slash has to be covered in both readings", () => {
    expect(covers("/a/**", "/a/b%2Fc")).toBe(true);
    expect(covers("/a/*", "/a/b%2Fc")).toBe(false);
    expect(covers("/a/*/c", "/a/b%2Fc")).toBe(false);
    expect(covers("/*/b", "/a%2Fx/b")).toBe(false);
  });

  it("T096: the work is linear in pattern and path", () => {
    const path = canonicalPath(`/${"a/".repeat(4000)}b`);
    expect(path).toBeDefined();
    expect(path !== undefined && matchPath(`/${"*/".repeat(4000)}c`, path)).toBe(false);
    expect(canonicalPath(`/${"a".repeat(1_000_000)}`)).toBeUndefined();
    expect(canonicalHost("a.".repeat(500_000))).toBeUndefined();
  });
});

describe("isPublicAddress", () => {
  it.each(readCases<{ address: string; public: boolean }>("address/public.json"))(
    "ENF-03: $address is public: $public",
    (vector) => expect(isPublicAddress(vector.address)).toBe(vector.public),
  );
});

describe("graphqlOperations", () => {
  it.each(readCases<{ body: string; kinds: readonly string[] | null }>("egress/graphql.json"))(
    "$body holds $kinds",
    ({ body, kinds }) => {
      const found = graphqlOperations(Buffer.from(body));
      expect(found === undefined ? null : [...found].sort()).toEqual(kinds);
    },
  );

  it("finds the kinds of any document, whatever its strings and comments hold", () => {
    const nasty = fc.constantFrom("} mutation {", '\\"', "#", "\\\\", "query {", "{{", "'");
    const definition = fc
      .tuple(fc.constantFrom("query", "mutation", "subscription", "fragment"), fc.array(nasty), fc.boolean())
      .map(([kind, strings, isBlock]) => {
        const quote = isBlock ? '"""' : '"';
        const text = strings.join(" ");
        const head =
          kind === "fragment" ? "fragment mutation on query" : `${kind} mutation($a: I = {q: [1]})`;
        return {
          kind,
          text: `# mutation { "\n${head} @d(a: {b: 1}) { f(s: ${quote}${text} ${quote}) { g } }`,
        };
      });
    fc.assert(
      fc.property(fc.array(definition, { minLength: 1, maxLength: 5 }), (definitions) => {
        const body = JSON.stringify({ query: definitions.map(({ text }) => text).join("\n") });
        const kinds = new Set(definitions.map(({ kind }) => kind).filter((kind) => kind !== "fragment"));
        expect(graphqlOperations(Buffer.from(body))).toEqual(kinds.size === 0 ? undefined : kinds);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((query) => JSON.stringify({ query })),
        ),
        (body) => {
          graphqlOperations(Buffer.from(body));
        },
      ),
    );
  });
});
