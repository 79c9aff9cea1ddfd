import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AuditEvent } from "@ooo/audit";
import { listPlugins } from "@ooo/lifecycle";
import { loadGrants } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aDirectory, eventsOf, openContext } from "./a-context.ts";
import { aPermission, writePlugin } from "./a-plugin.ts";
import type { VerbCall } from "./programs/verbs.ts";
import { buildVerbs, type Ended } from "./run-verbs.ts";

const run = buildVerbs();

describe("many processes at once", { timeout: 180_000 }, () => {
  it("LCK-02, TRU-03: 16 processes that install and grant lose nothing", async () => {
    const directory = aDirectory();
    const scopes = (name: string): string[] => [`${name}:read`, `${name}:write`];
    const calls = Array.from({ length: 16 }, (_, index): VerbCall[] => {
      const name = `plugin-${String(index).padStart(2, "0")}`;
      const permissions = scopes(name).map((scope) => aPermission(scope, "write"));
      const source = writePlugin(join(directory, name), { name, permissions });
      return [
        ["install", name, source],
        ...scopes(name).map((scope): VerbCall => ["trust", name, { scopes: [scope] }]),
      ];
    });
    const ended = await Promise.all(calls.map((words) => run(directory, words)));
    expect(ended.map(({ stderr }) => stderr).filter(Boolean)).toEqual([]);
    const context = await openContext(directory);
    const listed = await listPlugins(context, { verify: true });
    expect(listed).toHaveLength(16);
    for (const { plugin, state, trust, problems } of listed) {
      expect([state, problems]).toEqual(["trusted", []]);
      expect(trust.grants.map(({ scope }) => scope)).toEqual(scopes(plugin.name));
      expect((await loadGrants(context.home, plugin.name)).grants).toEqual(trust.grants);
    }
    expect(readdirSync(context.home.store)).toHaveLength(16);
    expect((await context.ledger.verify()).problems).toEqual([]);
    await context.ledger.close();
  });

  it("TRU-03: 20 concurrent grants of 20 scopes to one plugin leave 20 grants", async () => {
    const directory = aDirectory();
    const scopes = Array.from({ length: 20 }, (_, index) => `scope:n${String.fromCharCode(97 + index)}`);
    const permissions = scopes.map((scope) => aPermission(scope));
    const source = writePlugin(join(directory, "sample-plugin"), { permissions });
    await run(directory, [["install", "sample-plugin", source]]);
    const ended = await Promise.all(
      scopes.map((scope) => run(directory, [["trust", "sample-plugin", { scopes: [scope] }]])),
    );
    expect(ended.map(({ stderr }) => stderr).filter(Boolean)).toEqual([]);
    const context = await openContext(directory);
    const { grants } = await loadGrants(context.home, "sample-plugin");
    expect(grants.map(({ scope }) => scope)).toEqual(scopes);
    await context.ledger.close();
  });

  it("T106: 100 processes that grant, revoke and list one plugin leave a linear history", async () => {
    const directory = aDirectory();
    const permissions = [aPermission("github:read"), aPermission("git:read")];
    const source = writePlugin(join(directory, "sample-plugin"), { permissions });
    await run(directory, [["install", "sample-plugin", source]]);
    const calls = Array.from({ length: 100 }, (_, index): VerbCall => {
      const scopes = [index % 2 === 0 ? "github:read" : "git:read"];
      if (index % 3 === 0) return ["trust", "sample-plugin", { scopes }];
      return index % 3 === 1 ? ["revoke", "sample-plugin", scopes] : ["list"];
    });
    const ended: Ended[] = [];
    const queue = calls.values();
    const lane = async (): Promise<void> => {
      for (const call of queue) ended.push(await run(directory, [call]));
    };
    await Promise.all(Array.from({ length: 10 }, lane));
    // Revoking what is not granted just then is the only refusal.
    const refusals = ended.map(({ stderr }) => stderr.split(" ")[0]).filter(Boolean);
    expect(new Set(refusals)).toEqual(new Set(refusals.length > 0 ? ["LIFECYCLE_NOT_GRANTED"] : []));

    const context = await openContext(directory);
    const events = await eventsOf(context, "sample-plugin");
    const held = replay(events);
    const [listed] = await listPlugins(context, { verify: true });
    expect(listed?.problems).toEqual([]);
    expect(listed?.trust.grants.flatMap(({ scope }) => scope ?? [])).toEqual(held);
    expect((await loadGrants(context.home, "sample-plugin")).grants).toEqual(listed?.trust.grants);
    expect((await context.ledger.verify()).problems).toEqual([]);
    await context.ledger.close();
  });
});

/** Every event changes what the one before left: nothing is granted twice, nothing revoked that was not held. */
function replay(events: readonly AuditEvent[]): string[] {
  const held = new Set<string>();
  for (const { event_type: type, provenance } of events) {
    const { scope } = provenance;
    if (scope === undefined) continue;
    expect(held.has(scope), `${type} ${scope}`).toBe(type === "plugin.revoked");
    if (type === "plugin.trusted") held.add(scope);
    else held.delete(scope);
  }
  return [...held].sort();
}
