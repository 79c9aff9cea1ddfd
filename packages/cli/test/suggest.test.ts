import { describe, expect, it } from "vitest";
import { suggest } from "../src/suggest.ts";

describe("suggest", () => {
  const commands = ["plugin install", "plugin inspect", "version"];

  it.each([
    ["versoin", "version"],
    ["plugin instal", "plugin install"],
    ["plugin inpsect", "plugin inspect"],
  ])("%s is near %s", (word, near) => {
    expect(suggest(word, commands)).toBe(near);
  });

  it("says nothing when nothing is near", () => {
    expect(suggest("github-pr", commands)).toBeUndefined();
    expect(suggest("x".repeat(1_000_000), commands)).toBeUndefined();
  });
});
