import { describe, expect, it } from "vitest";
import { route } from "../src/route.ts";

const words = (line: string): string[] => line.split(" ").filter(Boolean);

describe("route", () => {
  it("ARG-03: words before the program are the host's, words after its command are the plugin's", () => {
    const to = route(words("--json --yes --confirm x --workspace=/w github-pr merge --yes --json url"));
    expect(to).toMatchObject({
      kind: "program",
      host: { json: true, yes: true, confirm: "x", workspace: "/w" },
      words: ["github-pr", "merge", "--yes", "--json", "url"],
    });
  });

  it("a built-in takes its flags before it and after it", () => {
    expect(route(words("--json plugin list"))).toMatchObject({ name: "plugin list", words: ["--json"] });
    expect(route(words("plugin list --json"))).toMatchObject({ name: "plugin list", words: ["--json"] });
  });

  it("a word that is no command of a group is refused with a suggestion", () => {
    expect(() => route(words("plugin instal x"))).toThrow(
      expect.objectContaining({ code: "CLI_UNKNOWN_COMMAND", hint: "did you mean: ooo plugin install" }),
    );
  });

  it.each(["--frobnicate plugin list", "--confirm", "--workspace= x y", "--yes plugin list"])(
    "%s is a usage error",
    (line) => {
      expect(() => route(words(line))).toThrow(expect.objectContaining({ exitCode: 2 }));
    },
  );

  it.each(["plugin run --json review go", "--json plugin run review go", "plugin --json run review go"])(
    "ARG-03: in %s the flag is the host's",
    (line) => {
      expect(route(words(line))).toMatchObject({
        kind: "program",
        host: { json: true },
        words: ["plugin", "run", "review", "go"],
      });
    },
  );

  it("plugin run reaches a program by its name", () => {
    expect(route(words("plugin run review go"))).toMatchObject({
      kind: "program",
      words: ["plugin", "run", "review", "go"],
    });
  });
});
