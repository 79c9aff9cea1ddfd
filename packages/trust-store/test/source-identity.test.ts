import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstPartyIdentity,
  gitSourceIdentity,
  localSourceIdentity,
  TrustStoreError,
} from "@ooo/trust-store";
import { aDirectory, aTree } from "./tree.ts";
import { readCases } from "./vectors.ts";

type Accepted = { title: string; url: string; expect: { identity: string } };
type Refused = { title: string; url: string; expect: { code: string } };

describe("gitSourceIdentity", () => {
  it.each(readCases<Accepted>("source-identity", "accepted"))(
    "SRC-01: $title: $url",
    ({ url, expect: wanted }) => {
      expect(gitSourceIdentity(url)).toBe(wanted.identity);
      expect(gitSourceIdentity(wanted.identity)).toBe(wanted.identity);
    },
  );

  it.each(readCases<Refused>("source-identity", "refused"))(
    "SRC-01: refuses $title",
    ({ url, expect: wanted }) => {
      expect(() => gitSourceIdentity(url)).toThrow(expect.objectContaining({ code: wanted.code }) as Error);
    },
  );

  it("SRC-01: http and https are different sources", () => {
    expect(gitSourceIdentity("http://h/a")).not.toBe(gitSourceIdentity("https://h/a"));
  });

  it("TRU-08/source: a refusal shows neither user info nor query", () => {
    const refused = (): string => gitSourceIdentity("https://ada:s3cret@github.com/a?token=s3cret");
    expect(refused).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("s3cret") as string }) as Error,
    );
  });

  it("SRC-01: whatever it accepts, the identity is its own identity, and carries no user info", () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9._~@:%2e-]{0,8}$/);
    const url = fc
      .tuple(
        fc.constantFrom("", "git+"),
        fc.constantFrom("https://", "http://", "ssh://", "file://", "git@"),
        fc.array(part, { maxLength: 5 }),
      )
      .chain(([prefix, scheme, parts]) =>
        fc
          .constantFrom("/", ":", "")
          .map((first) => `${prefix}${scheme}${parts.join("/").replace("/", first)}`),
      );
    fc.assert(
      fc.property(fc.oneof(url, fc.string()), (text) => {
        let identity: string;
        try {
          identity = gitSourceIdentity(text);
        } catch (error) {
          expect(error).toBeInstanceOf(TrustStoreError);
          return;
        }
        expect(gitSourceIdentity(identity)).toBe(identity);
        expect(new URL(identity).username).toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("localSourceIdentity", () => {
  it("SRC-02: is the absolute real path, the same by way of a link", () => {
    const dir = aDirectory();
    symlinkSync(dir, join(dir, "link"));
    expect(localSourceIdentity(join(dir, "link", ".", "link"))).toBe(realpathSync(dir));
  });

  it("SRC-02: a file and nothing are no source", () => {
    const dir = aTree({ file: "x" });
    const refusal = expect.objectContaining({ code: "TRUST_SOURCE_INVALID" }) as Error;
    expect(() => localSourceIdentity(join(dir, "file"))).toThrow(refusal);
    expect(() => localSourceIdentity(join(dir, "none"))).toThrow(refusal);
  });
});

describe("firstPartyIdentity", () => {
  it("SRC-03: is the name, which is checked", () => {
    expect(firstPartyIdentity("release-coordinator")).toBe("release-coordinator");
    expect(() => firstPartyIdentity("../x")).toThrow(
      expect.objectContaining({ code: "TRUST_NAME_INVALID" }) as Error,
    );
  });
});
