import fc from "fast-check";
import { compare, prerelease } from "semver";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../src/clean-text.ts";
import { firstSection, withSection } from "../src/files/changelog.ts";
import { decideVersion } from "../src/release/decide-version.ts";
import { readCommitMessage } from "../src/release/read-commit-message.ts";

const version = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.option(fc.nat(9), { nil: undefined }))
  .map(([a, b, c, rc]) => `${a}.${b}.${c}${rc === undefined ? "" : `-rc.${rc}`}`);
const bump = fc.option(fc.constantFrom("patch" as const, "minor" as const, "major" as const), {
  nil: undefined,
});

describe("decisions for any input", () => {
  it("the next version comes after every one that HEAD comes after, and has no tag yet", () => {
    fc.assert(
      fc.property(
        fc.array(version),
        bump,
        fc.option(fc.constant("rc"), { nil: undefined }),
        (released, by, pre) => {
          const question = { released, taken: released, ...(by && { bump: by }), ...(pre && { pre }) };
          const next = decideVersion(question).version;
          if (next === undefined) return;
          expect(prerelease(next) !== null).toBe(pre !== undefined);
          for (const one of released) {
            // A pre-release of what was announced may come before one with a later identifier, never before a release.
            if (pre === undefined || prerelease(one) === null) expect(compare(next, one)).toBe(1);
            expect(next).not.toBe(one);
          }
        },
      ),
    );
  });

  it("a section that was put into a changelog is found there, and all else stays", () => {
    const line = fc
      .string({ unit: "grapheme-ascii", maxLength: 20 })
      .filter((text) => !text.startsWith("## "));
    fc.assert(
      fc.property(fc.array(line), version, (lines, next) => {
        const text = lines.join("\n");
        const notes = "### Fixes\n\n- a";
        const written = withSection(text, { version: next, notes });
        expect(firstSection(written)).toEqual({ version: next, notes });
        expect(written).toContain(text.trimEnd());
        expect(withSection(written, { version: "99.0.0", notes })).toContain(
          written.slice(written.indexOf("## ")),
        );
      }),
    );
  });

  it("whatever a message holds, its line is one line without controls", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "feat: ", "fix(a)!: "),
        (text, begin) => {
          const change = readCommitMessage({ id: "0".repeat(40), message: begin + text });
          const line = typeof change === "object" ? change.text : cleanLine(text, 100);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        },
      ),
    );
  });
});
