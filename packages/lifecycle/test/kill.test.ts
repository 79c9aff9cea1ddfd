import { cpSync, existsSync, globSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { listPlugins, trustPlugin, type LifecycleContext, type ListedPlugin } from "@ooo/lifecycle";
import { describe, expect, it } from "vitest";
import { aDirectory, openContext } from "./a-context.ts";
import { aPermission, writePlugin } from "./a-plugin.ts";
import { runVerb, type VerbCall } from "./programs/verbs.ts";
import { buildVerbs } from "./run-verbs.ts";

const run = buildVerbs();
const KILLER = ["--import", join(import.meta.dirname, "programs/kill-at-step.ts")];
/** Programs that are killed at the same time. */
const LANES = 4;

const permissions = [aPermission("github:read"), aPermission("git:read", "read_only", false)];
const both = { scopes: ["github:read", "git:read"] };

describe("LIF-12, T088: killed at every step", { timeout: 180_000 }, () => {
  it("the first install of a home leaves nothing installed, or the plugin", async () => {
    await killEverywhere([], ["install", "sample-plugin", "SOURCE"], {
      states: ["", "sample-plugin 1.0.0 installed"],
      hasSibling: false,
    });
  });

  it("an install leaves the plugin out, or in", async () => {
    await killEverywhere([], ["install", "sample-plugin", "SOURCE"], {
      states: ["", "sample-plugin 1.0.0 installed"],
    });
  });

  it("a trust grants nothing, or all that was named", async () => {
    await killEverywhere([["install", "sample-plugin", "SOURCE"]], ["trust", "sample-plugin", both], {
      states: ["sample-plugin 1.0.0 installed", "sample-plugin 1.0.0 trusted git:read github:read"],
    });
  });

  it("an update leaves the old version with its grants, or the new one without any", async () => {
    await killEverywhere(
      [["install", "sample-plugin", "SOURCE"], ["trust", "sample-plugin", both], "EDIT"],
      ["update", "sample-plugin"],
      {
        states: ["sample-plugin 1.0.0 trusted git:read github:read", "sample-plugin 2.0.0 installed"],
      },
    );
  });

  it("a rollback leaves the new version with its grants, or the old one without any", async () => {
    await killEverywhere(
      [
        ["install", "sample-plugin", "SOURCE"],
        ["trust", "sample-plugin", both],
        "EDIT",
        ["update", "sample-plugin"],
        ["trust", "sample-plugin", both],
      ],
      ["rollback", "sample-plugin"],
      {
        states: ["sample-plugin 2.0.0 trusted git:read github:read", "sample-plugin 1.0.0 installed"],
        toggles: true,
      },
    );
  });

  it("a disable takes nothing, or everything", async () => {
    await killEverywhere(
      [
        ["install", "sample-plugin", "SOURCE"],
        ["trust", "sample-plugin", both],
      ],
      ["disable", "sample-plugin"],
      {
        states: ["sample-plugin 1.0.0 trusted git:read github:read", "sample-plugin 1.0.0 disabled"],
      },
    );
  });

  it("a remove leaves the plugin, or one that cannot run any more, or nothing", async () => {
    await killEverywhere(
      [
        ["install", "sample-plugin", "SOURCE"],
        ["trust", "sample-plugin", both],
        "EDIT",
        ["update", "sample-plugin"],
        ["trust", "sample-plugin", both],
      ],
      ["remove", "sample-plugin"],
      {
        states: ["sample-plugin 2.0.0 trusted git:read github:read", "sample-plugin 2.0.0 installed", ""],
        toggles: true,
      },
    );
  });
});

type Expected = {
  /** What may be in force after a kill: the old state first, the new one last. */
  readonly states: readonly string[];
  /** The verb is not to be run again once it is through: it would undo itself, or find nothing. */
  readonly toggles?: boolean;
  readonly hasSibling?: boolean;
};

async function killEverywhere(
  before: readonly (VerbCall | "EDIT")[],
  verb: VerbCall,
  { states, toggles = false, hasSibling = true }: Expected,
): Promise<void> {
  const directory = aDirectory();
  const source = writePlugin(join(directory, "sample-plugin"), { permissions });
  const sibling = writePlugin(join(directory, "sibling"), { name: "sibling", permissions });
  const bind = (call: VerbCall): VerbCall => call.map((word) => (word === "SOURCE" ? source : word)) as never;
  const template = join(directory, "template");
  mkdirSync(template);
  const prepare: VerbCall[] = [
    ["install", "sibling", sibling],
    ["trust", "sibling", { required: true }],
  ];
  if (hasSibling) expect(await run(template, prepare)).toMatchObject({ exitCode: 0, stderr: "" });
  for (const step of before) {
    if (step === "EDIT") writePlugin(source, { permissions, version: "2.0.0" }, { "more.js": "2;\n" });
    else expect(await run(template, [bind(step)])).toMatchObject({ exitCode: 0, stderr: "" });
  }

  const seen = new Set<string>();
  let step = 0;
  let isThrough = false;
  const lane = async (): Promise<void> => {
    while (!isThrough) {
      step += 1;
      const at = step;
      const copy = join(directory, `killed-${at}`);
      cpSync(template, copy, { recursive: true, verbatimSymlinks: true });
      const ended = await run(copy, [bind(verb)], { node: KILLER, env: { OOO_KILL_AT: String(at) } });
      if (ended.signal !== "SIGKILL") {
        expect(ended, `step ${at}`).toMatchObject({ exitCode: 0, stderr: "" });
        isThrough = true;
      }
      seen.add(await check(copy, at));
      removeArtifactTree(copy);
    }
  };
  const check = async (copy: string, at: number): Promise<string> => {
    const context = await openContext(copy);
    try {
      const state = await describeState(context, hasSibling, at);
      expect(states, `state after a kill at step ${at}`).toContain(state);
      const isDone = state === states.at(-1);
      if (!toggles || !isDone) {
        await runVerb(context, bind(verb));
      } else if (hasSibling) {
        await trustPlugin(context, { name: "sibling", required: true, how: "flag" });
      }
      expect(await describeState(context, hasSibling, at)).toBe(states.at(-1));
      expect((await context.ledger.verify()).problems).toEqual([]);
      expectTidy(context, await listPlugins(context), at);
      return state;
    } finally {
      await context.ledger.close();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect([...seen].sort()).toEqual([...states].sort());
  expect(step).toBeGreaterThan(20);
}

/** What is in force: everything can be read, and the sibling is what it was. */
async function describeState(context: LifecycleContext, hasSibling: boolean, at: number): Promise<string> {
  const listed = await listPlugins(context, { verify: true });
  expect(
    listed.flatMap(({ problems }) => problems),
    `problems after step ${at}`,
  ).toEqual([]);
  const lines = listed.map(({ plugin, state, trust }) =>
    [plugin.name, plugin.version, state, ...trust.grants.flatMap(({ scope }) => scope ?? [])].join(" "),
  );
  const others = hasSibling ? ["sibling 1.0.0 trusted github:read"] : [];
  expect(lines.filter((line) => line.startsWith("sibling"))).toEqual(others);
  return lines.filter((line) => !line.startsWith("sibling")).join("\n");
}

function expectTidy({ home }: LifecycleContext, listed: readonly ListedPlugin[], at: number): void {
  const referenced = listed.flatMap(({ plugin }) => [plugin, ...(plugin.previous ? [plugin.previous] : [])]);
  const stored = new Set(referenced.map((row) => basename(home.artifact(row.artifact_digest))));
  expect(readdirSync(home.store).sort(), `store after step ${at}`).toEqual([...stored].sort());
  expect(globSync("**/*.ooo-tmp", { cwd: home.root })).toEqual([]);
  expect(existsSync(home.tmp) ? readdirSync(home.tmp) : []).toEqual([]);
}
