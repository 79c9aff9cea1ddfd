import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripTypeScriptTypes } from "node:module";
import { describe, expect, it } from "vitest";
import { generateTypes, parseManifest } from "@ooo/manifest";
import { aCommand, aManifest } from "./a-manifest.ts";

type Module = { readonly manifest: Record<string, unknown> };

async function load(text: string): Promise<Module> {
  const script = stripTypeScriptTypes(text);
  return (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Module;
}

describe("generateTypes", () => {
  it("writes a module that says what the manifest declares, in literal types", () => {
    const manifest = parseManifest(
      aManifest({
        commands: [
          aCommand({
            arguments: [{ name: "pr_url", type: "url", required: true, description: "Which one." }],
            permissions: ["svc:read"],
          }),
        ],
        capabilities: [{ name: "state", access: "write", reason: "keeps the last run" }],
        permissions: [{ scope: "svc:read", risk: "read_only", required: true, reason: "reads" }],
      }),
    );
    expect(generateTypes(manifest))
      .toBe(`// Written by \`ooo plugin types\` from ouroboros.plugin.json: do not edit.

export const manifest = {
  name: "sample-plugin",
  commands: [
    {"namespace":"sample","name":"inspect","usage":"ooo sample inspect","arguments":[{"name":"pr_url","type":"url","required":true}],"permissions":["svc:read"]},
  ],
  capabilities: [
    {"name":"state","access":"write"},
  ],
  permissions: [
    {"scope":"svc:read","required":true},
  ],
} as const;
`);
  });

  it("gives a command without its own list all declared scopes", async () => {
    const permissions = [
      { scope: "a:b", risk: "read_only", required: true },
      { scope: "c", risk: "write", required: false },
    ];
    const { manifest } = await load(generateTypes(parseManifest(aManifest({ permissions }))));
    expect(manifest.commands).toMatchObject([{ permissions: ["a:b", "c"] }]);
  });

  it("says of a command that it takes words beyond its arguments", async () => {
    const commands = [aCommand({ name: "lint", "x-words": { why: "for the linter" } }), aCommand({})];
    const { manifest } = await load(generateTypes(parseManifest(aManifest({ commands }))));
    expect(manifest.commands).toMatchObject([{ words: true }, {}]);
    expect((manifest.commands as object[])[1]).not.toHaveProperty("words");
  });

  it("lets no text of a manifest out of its string", async () => {
    const usage = '`${1}` " \\ \u2028 \u0000 */ // \n </script> \u202e \ud83d\ude00';
    const text = generateTypes(parseManifest(aManifest({ commands: [aCommand({ usage })] })));
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect((await load(text)).manifest.commands).toMatchObject([{ usage }]);
  });

  it("writes a module for every manifest that other people published", async () => {
    const directory = join(import.meta.dirname, "../../../vectors/manifest/reference");
    for (const file of readdirSync(directory)) {
      const value: unknown = JSON.parse(readFileSync(join(directory, file), "utf8"));
      const manifest = parseManifest(value);
      expect((await load(generateTypes(manifest))).manifest.name, file).toBe(manifest.name);
    }
  });
});
