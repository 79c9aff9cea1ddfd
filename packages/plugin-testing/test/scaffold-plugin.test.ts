import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { generateTypes, loadManifest } from "@ooo/manifest";
import { checkPlugin, scaffoldPlugin, TEMPLATES } from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";

const run = (
  command: string,
  words: readonly string[],
  cwd: string,
): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(command, words, {
    cwd,
    timeout: 55_000,
    // The Node of an author is the one that runs the tests, however those were started.
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}` },
  });

describe.each(TEMPLATES)("the template %s", (template) => {
  it("becomes a plugin of one's own name that passes the check as it is, without a warning", async () => {
    const directory = join(aDirectory(), "hello-world");
    const made = await scaffoldPlugin(directory, { template });
    expect(made).toMatchObject({ directory, name: "hello-world" });
    const report = await checkPlugin(directory);
    expect(report).toMatchObject({
      ok: true,
      problems: [],
      plugin: { name: "hello-world", version: "0.1.0" },
    });
    expect(made.files).toEqual(
      expect.arrayContaining(["README.md", "ooo.check.json", "ouroboros.plugin.json"]),
    );
    for (const file of made.files)
      expect(readFileSync(join(directory, file), "utf8")).not.toContain("my-plugin");
  });

  it("has a test of its own that passes", async () => {
    const directory = join(aDirectory(), "hello-world");
    const { test } = await scaffoldPlugin(directory, { template });
    const [command = "", ...words] = test.split(" ");
    // A test that runs no test would pass too.
    const { stdout, stderr } = await run(command, words, directory);
    expect(`${stdout}${stderr}`).toMatch(/pass 4|Ran 5 tests[\s\S]*OK|^ok$/m);
  });
});

describe("the template typescript", () => {
  it("compiles, with the types of its own manifest", async () => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template: "typescript" });
    const { manifest } = loadManifest(directory);
    expect(readFileSync(join(directory, "src/manifest.ts"), "utf8")).toBe(generateTypes(manifest));
    const root = join(import.meta.dirname, "../../..");
    const tsc = join(root, "node_modules/.bin/tsc");
    await run(tsc, ["-p", directory, "--typeRoots", join(root, "node_modules/@types")], directory);
  });
});

describe("scaffoldPlugin", () => {
  it("takes a name that is not the directory's", async () => {
    const directory = join(aDirectory(), "Some Dir");
    await expect(scaffoldPlugin(directory, { template: "shell" })).rejects.toMatchObject({
      code: "TESTING_BAD_NAME",
    });
    const reserved = scaffoldPlugin(directory, { template: "shell", name: "review" });
    await expect(reserved).rejects.toMatchObject({ code: "TESTING_BAD_NAME" });
    const { name } = await scaffoldPlugin(directory, { template: "shell", name: "some-dir" });
    expect(loadManifest(directory).manifest.name).toBe(name);
  });

  it("never writes into a directory that holds something", async () => {
    const directory = aDirectory({ "kept.txt": "kept" });
    await expect(scaffoldPlugin(directory, { template: "shell", name: "some-dir" })).rejects.toMatchObject({
      ...{ code: "TESTING_DIRECTORY_IN_USE", path: directory },
    });
    expect(readFileSync(join(directory, "kept.txt"), "utf8")).toBe("kept");
    await scaffoldPlugin(aDirectory(), { template: "shell", name: "some-dir" });
  });

  it("says so when it cannot write", async () => {
    const path = join(aDirectory({ file: "" }), "file/below");
    await expect(scaffoldPlugin(path, { template: "shell" })).rejects.toMatchObject({
      code: "TESTING_WRITE_FAILED",
    });
  });
});
