import { isCommandName, isPluginName, isScope } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import { readVector } from "./vectors.ts";

type Grammar = { readonly accepted: readonly string[]; readonly refused: readonly string[] };

describe.each([
  ["MAN-04, T092: a plugin's name", isPluginName, readVector("names/plugin.json") as Grammar],
  ["MAN-04, T092: a command's name", isCommandName, readVector("names/command.json") as Grammar],
  ["MAN-09: a scope", isScope, readVector("scopes/grammar.json") as Grammar],
])("%s", (_name, accepts, { accepted, refused }) => {
  it.each(accepted)("%j fits", (text) => {
    expect(accepts(text)).toBe(true);
  });

  it.each(refused)("%j does not fit", (text) => {
    expect(accepts(text)).toBe(false);
  });
});
