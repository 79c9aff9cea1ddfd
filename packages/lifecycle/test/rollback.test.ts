import { readFileSync, writeFileSync } from "node:fs";
import {
  inspectPlugin,
  installPlugin,
  rollbackPlugin,
  trustPlugin,
  updatePlugin,
  type LifecycleContext,
} from "@ooo/lifecycle";
import { removeArtifactTree } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, eventsOf, refusal } from "./a-context.ts";
import { aPermission, aPlugin, writePlugin } from "./a-plugin.ts";

const how = "flag";
const read = aPermission("github:read");

async function stateOf(context: LifecycleContext, name: string): Promise<string> {
  const { state, trust, plugin, problems } = await inspectPlugin(context, name);
  expect(problems).toEqual([]);
  return [plugin.version, state, ...trust.grants.flatMap(({ scope }) => scope ?? [])].join(" ");
}

describe("rollbackPlugin", () => {
  const name = "sample-plugin";

  async function twoVersions(): Promise<LifecycleContext & { source: string }> {
    const context = await aContext();
    const source = aPlugin({ permissions: [read] });
    await installPlugin(context, name, { from: source });
    await trustPlugin(context, { name, required: true, how });
    writePlugin(source, { permissions: [read], version: "2.0.0" });
    await updatePlugin(context, name);
    return { ...context, source };
  }

  it("LIF-07, T105: no grant comes back by itself, forwards or backwards, and each step is recorded", async () => {
    const context = await twoVersions();
    await trustPlugin(context, { name, required: true, how });
    const { formerScopes } = await rollbackPlugin(context, name);
    expect(formerScopes).toEqual(["github:read"]);
    expect(await stateOf(context, name)).toBe("1.0.0 installed");
    await rollbackPlugin(context, name);
    expect(await stateOf(context, name)).toBe("2.0.0 installed");
    const events = await eventsOf(context, name);
    expect(events.filter(({ event_type: type }) => type === "plugin.updated")).toHaveLength(3);
  });

  it("T105: an old lockfile and an old grants file, put back together, grant nothing", async () => {
    const context = await aContext();
    const source = aPlugin({ permissions: [read] });
    await installPlugin(context, name, { from: source });
    await trustPlugin(context, { name, required: true, how });
    const { lockfile } = context.home;
    const old = [lockfile, context.home.grants(name)].map((path) => [path, readFileSync(path)] as const);
    writePlugin(source, { permissions: [read], version: "2.0.0" });
    await updatePlugin(context, name);
    for (const [path, bytes] of old) writeFileSync(path, bytes);
    const { state, trust, problems } = await inspectPlugin(context, name);
    expect([state, trust.grants]).toEqual(["broken", []]);
    expect(problems).toMatchObject([{ part: "grants", code: "LIFECYCLE_GRANTS_FORGED" }]);
  });

  it("DIG-05: after a rollback the row follows no directory, until it is updated", async () => {
    const context = await twoVersions();
    await rollbackPlugin(context, name);
    expect((await inspectPlugin(context, name)).source).toEqual({ kind: "pinned" });
    await updatePlugin(context, name);
    expect(await inspectPlugin(context, name)).toMatchObject({
      plugin: { version: "2.0.0" },
      source: { kind: "same" },
    });
  });

  it("goes back from a version whose stored copy is damaged, and never to one that is", async () => {
    const context = await twoVersions();
    const { plugin } = await inspectPlugin(context, name);
    removeArtifactTree(context.home.artifact(plugin.artifact_digest));
    expect(await rollbackPlugin(context, name)).toMatchObject({ diff: undefined, left: "2.0.0" });
    expect(await stateOf(context, name)).toBe("1.0.0 installed");
    expect((await refusal(rollbackPlugin(context, name))).code).toBe("LIFECYCLE_STORED_COPY");
    expect(await stateOf(context, name)).toBe("1.0.0 installed");
  });

  it("without a version before it says so", async () => {
    const context = await aContext();
    await installPlugin(context, name, { from: aPlugin() });
    expect((await refusal(rollbackPlugin(context, name))).code).toBe("LIFECYCLE_NOTHING_BEFORE");
  });
});
