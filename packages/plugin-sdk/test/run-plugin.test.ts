import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { PluginError } from "@ooo/plugin-sdk";
import { testCommand } from "@ooo/plugin-sdk/testing";
import { aPlugin, runReview } from "./a-plugin.ts";

describe("a command", () => {
  it("gets its arguments parsed and validated by their declared types", async () => {
    const run = await runReview(
      ({ args, words }) => ({ data: { ...args, href: args.page_url.href, words } }),
      { directory: "/work-dir", words: ["--depth", "3", "--notes=n/a.md", "--draft", "--"] },
    );
    expect(run.data).toMatchObject({
      href: "https://example.com/1",
      depth: 3,
      notes: "/work-dir/n/a.md",
      draft: true,
      words: [],
    });
    const bare = await runReview(({ args }) => ({ data: { keys: Object.keys(args), draft: args.draft } }));
    expect(bare.data).toEqual({ keys: ["page_url", "draft"], draft: false });
  });

  it.each([
    [["review"], "page_url is missing, expected a value of type url"],
    [
      ["review", "--deep", "https://example.com"],
      'page_url is missing, expected a value of type url; what follows "--deep" binds to nothing',
    ],
    [["review", "not a url"], 'page_url has to be an absolute URL, got "not a url"'],
    [["review", "https://example.com", "--depth", "x"], "depth has to be an integer"],
    [["review", "https://example.com", "--dept=s3cret"], 'review has no option "--dept"\n'],
    [["review", "https://example.com", "-d"], 'review has no option "-d"'],
    [["review", "https://example.com", "--\u001b[2J"], 'review has no option "--\\u001b[2J"'],
    [["review", "https://example.com", "3", "n.md", "two"], 'review takes no further word, got "two"'],
    [["review", "https://example.com", "3", "n.md", "-7"], 'review takes no further word, got "-7"'],
    [
      ["review", "https://example.com", "3", "n.md", "--", "--draft"],
      'review takes no further word, got "--draft"',
    ],
    [["review", "https://example.com", "--json", "x"], '"x" stands behind --json, which takes no value'],
    [["review", "https://example.com", "--json=x"], "--json takes no value"],
    [["merge"], 'sample-plugin has no command "merge", only: review, list, list'],
    [[], "sample-plugin needs a command, one of: review, list, list"],
  ])("ARG-02, EXT-02: is not run for the words %j: usage and exit code 2", async (argv, message) => {
    const { execute } = await import("../src/run-plugin.ts");
    let stderr = "";
    const { exitCode } = await execute(
      aPlugin(() => expect.unreachable()),
      {
        ...{ argv, env: {}, stdout: () => undefined, stderr: (text) => (stderr += text) },
        connect: () => expect.unreachable(),
      },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr).toContain("hint: ooo sample review <page_url>");
  });

  it("is found by its namespace where two share a name", async () => {
    const plugin = aPlugin(() => undefined);
    expect((await testCommand(plugin, "sample list")).stdout).toBe("nothing\n");
    expect((await testCommand(plugin, "other list", { words: ["--a"] })).data).toEqual(["--a"]);
  });

  it("EXT-02: is given the words that bind to nothing, as typed, if its manifest says that it takes them", async () => {
    const words = ["--fix", "src", "--json", "--", "--json", "--", "x"];
    const run = await testCommand(
      aPlugin(() => undefined),
      "other list",
      { words },
    );
    expect(run.data).toEqual(["--fix", "src", "--json", "--", "x"]);
    expect(run.stdout).toMatch(/^\[\n/);
    const forwarded = await testCommand(
      aPlugin(() => undefined),
      "other list",
      { words: ["--", "--json"] },
    );
    expect(forwarded.stdout).toBe("--json\n");
  });

  it("EXT-02: refuses surplus words as one JSON document with --json, and asks the host for nothing", async () => {
    const run = await runReview(() => expect.unreachable(), { words: ["--dept", "3", "--json"] });
    expect(run).toMatchObject({ exitCode: 2, requests: [], state: {} });
    expect(JSON.parse(run.stdout)).toMatchObject({
      error: { code: "PLUGIN_BAD_ARGUMENTS", message: 'review has no option "--dept"' },
    });
  });

  it.each([
    [undefined, "", "null\n"],
    ["done", "done\n", '"done"\n'],
    [{ data: { a: 1, b: "x", c: [1, { d: null }] } }, 'a: 1\nb: x\nc: [1,{"d":null}]\n', undefined],
    [{ data: ["a", 1] }, "a\n1\n", '[\n  "a",\n  1\n]\n'],
    [{ data: { a: 1 }, text: "For people.\n" }, "For people.\n", '{\n  "a": 1\n}\n'],
    [{ data: 7 }, "7\n", "7\n"],
    [{ data: null, text: "" }, "", "null\n"],
  ])("prints %j for people, and as --json", async (result, text, json) => {
    expect((await runReview(() => result)).stdout).toBe(text);
    const asJson = await runReview(() => result, { words: ["--json"] });
    expect(asJson.exitCode).toBe(0);
    if (json !== undefined) expect(asJson.stdout).toBe(json);
  });

  it("chooses its exit code", async () => {
    expect((await runReview(() => ({ data: null, exitCode: 3 }))).exitCode).toBe(3);
    const run = await runReview(() => {
      throw new PluginError("nothing to review", { hint: "open one first", exitCode: 4 });
    });
    expect(run).toMatchObject({
      exitCode: 4,
      stdout: "",
      stderr: "error: nothing to review\nhint: open one first\n",
    });
  });

  it("shows where an unexpected error comes from, and one JSON document with --json", async () => {
    const fail = (): never => {
      throw new RangeError("off by one");
    };
    const run = await runReview(fail, { words: ["--json"] });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/^RangeError: off by one\n.*run-plugin.test.ts[\s\S]*\nerror: off by one\n$/);
    expect(JSON.parse(run.stdout)).toEqual({ error: { code: "UNEXPECTED", message: "off by one" } });
  });

  it("has its config, scopes and workspace", async () => {
    const directory = mkdtempSync(join(tmpdir(), "ooo-sdk-"));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const output = join(directory, ".ouroboros/plugin-artifacts/sample-plugin");
    const run = await runReview(
      async ({ config, scopes, workspace }) => {
        await workspace.writeText(join(workspace.output ?? "", "a/report.md"), "# Report");
        await workspace.writeText("notes.md", "notes");
        return { data: { config, scopes: [...scopes], text: await workspace.readText("notes.md") } };
      },
      { config: { depth: 2 }, scopes: [], directory, output },
    );
    expect(run.data).toEqual({ config: { depth: 2 }, scopes: [], text: "notes" });
    expect(readFileSync(join(output, "a/report.md"), "utf8")).toBe("# Report");
  });

  it("INV-08/sdk: is told to stop by the signal, and ends with 130", async () => {
    const run = await runReview(
      ({ signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason as Error)),
        ),
      { onStart: (host) => setImmediate(() => host.cancel()) },
    );
    expect(run).toMatchObject({ exitCode: 130, stderr: "error: cancelled\n" });
  });
});

async function all(keys: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const key of keys) found.push(key);
  return found;
}

describe("the primitives", () => {
  it("keep state", async () => {
    const run = await runReview(
      async ({ state }) => {
        const first = await state.get("seen");
        await state.set("seen", [1, 2]);
        await state.transact({ set: [{ key: "a", value: 1 }] });
        const keys = await all(state.keys());
        return {
          data: { first, keys, deleted: await state.delete("a"), entry: await state.entry("seen") } as never,
        };
      },
      { state: { seen: "before" } },
    );
    expect(run.data).toEqual({
      ...{ first: "before", keys: ["a", "seen"], deleted: true },
      entry: { value: [1, 2], version: 2 },
    });
    expect(run.state).toEqual({ seen: [1, 2] });
  });

  it("walk through keys page by page", async () => {
    const state = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`k${at}`, at]));
    const run = await runReview(async (context) => ({ data: (await all(context.state.keys("k"))).length }), {
      state,
    });
    expect(run.data).toBe(250);
  });

  it("report progress and write the log, whatever it is given", async () => {
    const run = await runReview(async ({ log, progress }) => {
      await progress.report({ message: "reading", done: 1, total: 2 });
      log.info("short", { page: 1 });
      log.warn("\u0000".repeat(60_000), { text: "y".repeat(60_000) });
      log.error("\u{1F600}".repeat(9000));
      log.debug("odd", Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`k${at}`, at])));
      log.debug("\ud800 lone", { undefined: undefined as never });
    });
    expect(run.stderr).toBe("");
    expect(run.progress).toEqual([{ message: "reading", done: 1, total: 2 }]);
    expect(run.logs.map(({ level }) => level)).toEqual(["info", "warn", "error", "debug", "debug"]);
    expect(run.logs[0]).toEqual({ level: "info", message: "short", fields: { page: 1 } });
  });

  it("CAP-01/sdk: are blocked by the fake host too where the manifest does not declare them", async () => {
    const run = await runReview(({ request }) => request("handoff.attach", { name: "x" }));
    expect(run).toMatchObject({ exitCode: 77, refused: ["handoff.attach"], handoffs: [] });
    expect(run.stderr).toBe("error: the manifest declares no capability for handoff.attach\n");
  });
});
