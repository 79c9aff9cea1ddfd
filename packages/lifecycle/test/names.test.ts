import { cpSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  acquire,
  disableCollisions,
  disablePlugin,
  findFirstParty,
  findOccupant,
  inspectPlugin,
  installOffer,
  installPlugin,
  listPlugins,
  overrideProgram,
  RESERVED_NAMES,
  trustPlugin,
} from "@ooo/lifecycle";
import type { Manifest } from "@ooo/manifest";
import { loadFirstPartyOverrides } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, aDirectory, eventsOf, refusal, reopen } from "./a-context.ts";
import { aCommand, aPermission, aPlugin, writeFiles } from "./a-plugin.ts";

const reference = join(import.meta.dirname, "../../../vectors/manifest/reference");

describe("the one lookup space", () => {
  it("NAM-02, T099: all published plugins install side by side, though they share command names", async () => {
    const root = aDirectory();
    const names: string[] = [];
    const commands: string[] = [];
    for (const file of globSync("*.json", { cwd: reference })) {
      const directory = join(root, "plugins", basename(file, ".json"));
      writeFiles(directory, { "main.py": "print()\n" });
      cpSync(join(reference, file), join(directory, "ouroboros.plugin.json"));
      const manifest = JSON.parse(readFileSync(join(reference, file), "utf8")) as Manifest;
      names.push(manifest.name);
      commands.push(...manifest.commands.map(({ name }) => name));
    }
    expect(names).toHaveLength(9);
    expect(new Set(commands).size).toBeLessThan(commands.length); // names are shared
    const context = await aContext();
    const acquired = await acquire(context, root);
    for (const offer of acquired.offering.offers) await installOffer(context, acquired, offer);
    const listed = await listPlugins(context, { verify: true });
    expect(listed.map(({ plugin }) => plugin.name)).toEqual(names.sort());
    expect(listed.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each([
    ["its name is another's name's namespace", { name: "other", commands: [aCommand("taken", "look")] }],
    ["its namespace is another's namespace", { name: "other", commands: [aCommand("taken-ns", "look")] }],
    ["its name is another's namespace", { name: "taken-ns", commands: [aCommand("free-ns", "look")] }],
  ])("NAM-02: a plugin is refused, naming the occupant, if %s", async (_why, difference) => {
    const context = await aContext();
    await installPlugin(context, "taken", { from: aPlugin({ name: "taken" }) });
    const from = aPlugin(difference);
    const error = await refusal(installPlugin(context, difference.name, { from }));
    expect(error).toMatchObject({ code: "LIFECYCLE_NAME_TAKEN", hint: "ooo plugin remove taken" });
    expect(error.message).toContain("taken");
    expect(await listPlugins(context)).toHaveLength(1);
  });

  it("NAM-02: names are compared without regard to case", () => {
    const wanted = { name: "Taken", namespaces: ["x"] };
    expect(findOccupant(wanted, [{ name: "taken", namespaces: [] }], [])).toMatchObject({ name: "taken" });
    expect(findOccupant(wanted, [], ["TAKEN"])).toMatchObject({ kind: "first_party" });
  });

  it("a plugin may own several namespaces, one of them its own name", async () => {
    const commands = [aCommand("several", "look"), aCommand("several-more", "look")];
    const context = await aContext();
    const { plugin } = await installPlugin(context, "several", {
      from: aPlugin({ name: "several", commands }),
    });
    expect(plugin.commands).toEqual(["several look", "several-more look"]);
  });

  it("NAM-04, T099: no plugin takes a word of ooo, as its name or its namespace", async () => {
    const words =
      "auto run pm review seed interview evaluate ralph status resume mcp help version plugin audit add";
    expect(RESERVED_NAMES).toEqual(expect.arrayContaining(words.split(" ")));
    const context = await aContext();
    for (const word of ["status", "review", "plugin"]) {
      for (const difference of [
        { name: word, commands: [aCommand("free-ns", "look")] },
        { name: "fine", commands: [aCommand(word, "look")] },
      ]) {
        const from = aPlugin(difference);
        const { code } = await refusal(installPlugin(context, difference.name, { from }));
        expect(code).toBe("LIFECYCLE_NAME_TAKEN");
      }
    }
  });
});

describe("first-party programs", () => {
  const firstParty = [{ name: "pair-up", version: "3.0.0" }];

  it("NAM-02: a plugin cannot take a first-party name", async () => {
    const context = await aContext({ firstParty });
    const from = aPlugin({ name: "other", commands: [aCommand("pair-up", "look")] });
    const { code, got } = await refusal(installPlugin(context, "other", { from }));
    expect([code, got]).toEqual(["LIFECYCLE_NAME_TAKEN", "pair-up"]);
  });

  it.each([
    ["name", { name: "pair-up" }],
    ["namespace", { name: "other", commands: [aCommand("pair-up", "look")] }],
  ])(
    "NAM-03: a new release that ships a plugin's %s disables the plugin, and keeps its bytes",
    async (_what, plugin) => {
      const { name } = plugin;
      const before = await aContext();
      const difference = { ...plugin, permissions: [aPermission("github:read")] };
      await installPlugin(before, name, { from: aPlugin(difference) });
      await trustPlugin(before, { name, required: true, how: "flag" });

      const after = await reopen(before, { firstParty });
      expect((await disableCollisions(after)).map((row) => row.name)).toEqual([name]);
      expect(await disableCollisions(after)).toEqual([]); // said once
      const inspected = await inspectPlugin(after, name);
      expect(inspected).toMatchObject({ state: "disabled", problems: [], trust: { grants: [] } });
      expect(inspected.disabled?.reason).toBe("pair-up is a program that ships with ooo");
      expect((await eventsOf(after, name)).at(-1)).toMatchObject({
        event_type: "plugin.disabled",
        result: { status: "name_collision_with_first_party" },
      });
      // It cannot be enabled as long as first-party wins.
      const { code } = await refusal(trustPlugin(after, { name, required: true, how: "flag" }));
      expect(code).toBe("LIFECYCLE_NAME_TAKEN");
    },
  );

  it("FPO-01: disable and trust of a first-party name write and remove its override, over releases", async () => {
    const context = await aContext({ firstParty });
    expect(await disablePlugin(context, "pair-up", "too eager")).toEqual({
      name: "pair-up",
      version: "3.0.0",
      kind: "first_party",
    });
    const newer = await reopen(context, { firstParty: [{ name: "pair-up", version: "4.0.0" }] });
    expect(await loadFirstPartyOverrides(newer.home)).toMatchObject([{ name: "pair-up" }]);
    const program = findFirstParty(newer, "pair-up");
    if (program === undefined) throw new Error("there is no such program");
    await overrideProgram(newer, program, "trust");
    expect(await loadFirstPartyOverrides(newer.home)).toEqual([]);
    expect(await eventsOf(newer, "pair-up")).toMatchObject([
      { event_type: "plugin.disabled", plugin: { source_type: "first_party", version: "3.0.0" } },
      { event_type: "plugin.trusted", plugin: { source_type: "first_party", version: "4.0.0" } },
    ]);
  });

  it("FPO-01: what is said of a first-party program says nothing of a plugin of its name", async () => {
    const before = await aContext();
    await installPlugin(before, "pair-up", { from: aPlugin({ name: "pair-up" }) });
    const context = await reopen(before, { firstParty });
    const program = findFirstParty(context, "pair-up");
    if (program === undefined) throw new Error("there is no such program");
    await overrideProgram(context, program, "trust");
    expect(await inspectPlugin(context, "pair-up")).toMatchObject({ trust: { trusted: false } });
  });
});
