import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { standardScopes } from "@ooo/firewall";
import { CHECK_RULES, checkPlugin, formatSarif, type CheckProblem } from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";

type Vector = {
  readonly description: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  readonly expect: readonly Partial<CheckProblem>[];
};

const directory = join(import.meta.dirname, "../../../vectors/check");
const vectors = readdirSync(directory).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(directory, file), "utf8")) as Vector),
}));
const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/check-rules.md"), "utf8");
const clean = vectors.find(({ file }) => file === "clean.json") ?? expect.fail("there is no clean.json");
const pluginDirectory = ({ manifest, files }: Vector, more: object = {}): string =>
  aDirectory({ "ouroboros.plugin.json": { ...manifest, ...more }, ...files });

describe("checkPlugin", () => {
  it.each(vectors)("vectors/check/$file: $description", async (vector) => {
    const { problems, ok } = await checkPlugin(pluginDirectory(vector));
    expect(problems).toMatchObject(vector.expect);
    expect(problems).toHaveLength(vector.expect.length);
    expect(ok).toBe(!problems.some(({ level }) => level === "error"));
  });

  it("DIG-06: says when an import cannot be resolved from the artifact", async () => {
    const files = { "main.js": 'import "left-pad";' };
    const path = pluginDirectory({ ...clean, files });
    expect(await checkPlugin(path)).toMatchObject({
      ok: false,
      problems: [
        { rule: "unresolved-import", message: '"left-pad" is not in the artifact', file: "main.js", line: 1 },
      ],
    });
  });

  it("has a vector, a section of the docs and a title for every rule, and each by its id", () => {
    const proven = new Set(vectors.flatMap((vector) => vector.expect.map(({ rule }) => rule)));
    const ids = CHECK_RULES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect([...proven].sort()).toEqual(ids);
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(sections).toEqual(expect.arrayContaining(ids));
    for (const { title, level, id } of CHECK_RULES) {
      expect(page, id).toContain(`## ${id}\n\n${level === "error" ? "Error" : "Warning"}. ${title}\n`);
    }
  });

  it("says what would be packed, and its digest", async () => {
    const { artifact, plugin } = await checkPlugin(pluginDirectory(clean));
    expect(plugin).toEqual({ name: "sample-plugin", version: "1.0.0" });
    expect(artifact?.files.map(({ path }) => path)).toEqual(["main.js", "ouroboros.plugin.json"]);
    expect(artifact?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(artifact?.bytes).toBeGreaterThan(100);
  });

  it("says where a manifest is wrong, and goes on with the artifact", async () => {
    const path = pluginDirectory(clean, { version: "one" });
    const { ok, problems, plugin, artifact } = await checkPlugin(path);
    expect({ ok, plugin }).toEqual({ ok: false, plugin: undefined });
    expect(problems).toMatchObject([{ rule: "manifest", pointer: "/version", line: 4 }]);
    expect(artifact?.files).toHaveLength(2);
    writeFileSync(join(path, "ouroboros.plugin.json"), "{");
    expect((await checkPlugin(path)).problems).toMatchObject([{ rule: "manifest" }]);
    rmSync(join(path, "ouroboros.plugin.json"));
    expect((await checkPlugin(path)).problems).toMatchObject([{ rule: "manifest" }]);
    const outside = pluginDirectory(clean, { source: { type: "local_path", path: "elsewhere" } });
    expect((await checkPlugin(outside)).problems).toMatchObject([
      { rule: "manifest", pointer: "/source/path" },
    ]);
  });

  it("says why an artifact cannot be taken", async () => {
    const path = pluginDirectory(clean);
    symlinkSync("/etc/passwd", join(path, "link"));
    expect(await checkPlugin(path)).toMatchObject({ ok: false, problems: [{ rule: "artifact" }] });
  });

  it("takes the scopes that a user has defined", async () => {
    const weather = vectors.find(({ file }) => file === "unknown-scope.json") ?? clean;
    const scopes = [...standardScopes(), { scope: "weather:read", risk: "read_only", broad: false } as const];
    expect((await checkPlugin(pluginDirectory(weather), { scopes })).problems).toEqual([]);
  });
});

describe("formatSarif", () => {
  it("writes what code scanning reads", async () => {
    const vector = vectors.find(({ file }) => file === "unresolved-import.json") ?? clean;
    const report = await checkPlugin(pluginDirectory(vector));
    const log = JSON.parse(formatSarif(report, { version: "1.2.3", base: "plugins/sample/" })) as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: {
          readonly driver: { readonly version: string; readonly rules: readonly { id: string }[] };
        };
        readonly results: readonly {
          readonly ruleId: string;
          readonly level: string;
          readonly locations: unknown;
        }[];
      }[];
    };
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run?.tool.driver.version).toBe("1.2.3");
    const ids = run?.tool.driver.rules.map(({ id }) => id);
    expect(run?.results.every(({ ruleId }) => ids?.includes(ruleId))).toBe(true);
    expect(run?.results[0]).toMatchObject({
      ...{ ruleId: "unresolved-import", level: "error" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "plugins/sample/main.js" },
            region: { startLine: 2 },
          },
        },
      ],
    });
  });
});
