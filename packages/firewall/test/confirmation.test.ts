import { describe, expect, it } from "vitest";
import type { ConfirmationQuestion, InvocationContext } from "@ooo/firewall";
import { World } from "./world.ts";

const MERGE = {
  ...{ entrypoint: "sh main.sh", files: { "main.sh": "echo ran" } },
  capabilities: [{ name: "state", access: "read" }],
  command: {
    risk: "destructive",
    arguments: [{ name: "what", type: "string", required: false }],
    "x-confirmation": { state_key: "last", unless: "what" },
  },
};

type Answer = Awaited<ReturnType<InvocationContext["confirm"]>>;

/** A world that remembers things, and a person who is shown questions. */
async function aWorld(
  plugin: object,
  values: readonly unknown[],
  answer: Answer = "yes",
): Promise<{ world: World; asked: ConfirmationQuestion[] }> {
  const world = await World.open();
  await world.install({ ...MERGE, ...plugin });
  await world.trust("probe");
  const left = [...values];
  const asked: ConfirmationQuestion[] = [];
  world.overrides = {
    providers: {
      "state.get": () => {
        const value = left.length > 1 ? left.shift() : left[0];
        return value === undefined ? { found: false } : { found: true, value: value as string, version: 1 };
      },
    },
    confirm: (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
  };
  return { world, asked };
}

describe("the question before a command", () => {
  it("INV-04/remembered, EXT-01: names what the plugin remembers, where no word says what it acts on", async () => {
    const { world: made, asked } = await aWorld({}, ["the seventh"]);
    await using world = made;
    expect((await world.invoke([])).out).toBe("ran\n");
    expect(asked).toMatchObject([{ words: [], remembered: { key: "last", value: "the seventh" } }]);
    expect((await world.invoke(["the eighth"])).out).toBe("ran\n");
    expect(asked[1]).toMatchObject({ words: ["the eighth"] });
    expect(asked[1]).not.toHaveProperty("remembered");
  });

  it("INV-04/outdated, EXT-01: an answer to what is no longer so counts for nothing", async () => {
    const { world: made } = await aWorld({}, ["the seventh", "the eighth"]);
    await using world = made;
    expect(await world.invoke([])).toMatchObject({
      outcome: "blocked",
      exitCode: 77,
      block: { reason: "what it would act on changed while it was asked about" },
    });
  });

  it.each([
    ["nothing is remembered", {}, undefined],
    ["it is no text", {}, { text: "x" }],
    ["it is too long", {}, "x".repeat(501)],
    ["the manifest declares no state", { capabilities: [] }, "x"],
    ["the key is no text", { command: { ...MERGE.command, "x-confirmation": { state_key: 7 } } }, "x"],
    [
      "the key is too long",
      { command: { ...MERGE.command, "x-confirmation": { state_key: "k".repeat(513) } } },
      "x",
    ],
    ["the key is empty", { command: { ...MERGE.command, "x-confirmation": { state_key: "" } } }, "x"],
  ])("EXT-01: says nothing of it where %s", async (_, plugin, value) => {
    const { world: made, asked } = await aWorld(plugin, [value], "declined");
    await using world = made;
    expect(await world.invoke([])).toMatchObject({ outcome: "blocked" });
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty("remembered");
  });
});
