import { describe, expect, it } from "vitest";
import { checkCommandSamples } from "../check-command-samples.ts";
import { checkDataSamples } from "../check-data-samples.ts";
import type { Problem } from "../problems.ts";
import { readSampleBlocks } from "../sample-blocks.ts";
import { aTree } from "./tree.ts";

const found = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, message }) => `${file}:${String(line)} ${message}`);

const REFERENCE = `# Command line

| option | |
| --- | --- |
| \`--json\` | JSON |

## ooo audit list

| option | |
| --- | --- |
| \`--limit <count>\` | most |

## ooo add
`;

describe("readSampleBlocks", () => {
  it("returns each fenced block with its line, its language and what it takes for granted", () => {
    const page = "# A\n\n<!-- given:\nlet a = 1;\n-->\n\n```ts\na;\n```\n\n```json\n{}\n```\n";
    expect(readSampleBlocks(aTree({ "a.md": page }))).toEqual([
      { file: "a.md", line: 8, language: "ts", text: "a;\n", given: "let a = 1;\n" },
      { file: "a.md", line: 12, language: "json", text: "{}\n", given: "" },
    ]);
  });
});

describe("checkCommandSamples", () => {
  const check = (page: string): string[] =>
    found(checkCommandSamples(aTree({ "docs/reference/cli.md": REFERENCE, "docs/a.md": page })));

  it("names a command and an option that do not exist, wherever they stand", () => {
    expect(check("`ooo audit lost` and `ooo audit list --size 3`")).toEqual([
      "docs/a.md:1 there is no command ooo audit lost",
      "docs/a.md:1 ooo audit list has no option --size",
    ]);
    expect(
      check('```sh\ncd a && CI=true ooo --json audit list --all | ooo add "$(ooo add --x)"\n```\n'),
    ).toEqual(["docs/a.md:2 ooo audit list has no option --all", "docs/a.md:2 ooo add has no option --x"]);
    expect(check("```console\n$ ooo add --y\nooo add --z\n```\n")).toEqual([
      "docs/a.md:2 ooo add has no option --y",
    ]);
  });

  it("lets programs' own words, placeholders and what exists pass", () => {
    expect(
      check("`ooo github-pr merge --policy x`, `ooo audit list --limit 3 --json`, `ooo audit <verb>`"),
    ).toEqual([]);
  });
});

describe("checkDataSamples", () => {
  const schema = {
    $id: "urn:ooo:a",
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" } },
  };
  const check = (page: string): string[] =>
    found(
      checkDataSamples(aTree({ "schemas/0.1/a.schema.json": JSON.stringify(schema), "docs/a.md": page })),
    );

  it("names what is no JSON or TOML, and a document that fits no schema", () => {
    expect(check("```json\n{,}\n```\n")[0]).toMatch(/^docs\/a\.md:2 the block is no json/);
    expect(check("```toml\na = \n```\n")[0]).toMatch(/^docs\/a\.md:2 the block is no toml/);
    const fits = "docs/a.md:2 the block names a schema version and fits no schema";
    expect(check('```json\n{ "schema_version": "0.1" }\n```\n')).toEqual([fits]);
    expect(check('```toml\nschema_version = "0.1"\n```\n')).toEqual([fits]);
  });

  it("lets documents that fit pass, and fields of one", () => {
    expect(
      check('```json\n{ "schema_version": "0.1", "name": "a" }\n```\n\n```json\n"name": 3\n```\n'),
    ).toEqual([]);
  });
});
