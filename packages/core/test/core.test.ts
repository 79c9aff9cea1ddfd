import { describe, expect, it } from "vitest";
import type { ProgressEvent } from "@ooo/core";
import { requestDefinitions, type RequestMethod } from "@ooo/protocol";
import { aCore, connect } from "./a-core.ts";
import { aScope } from "./a-scope.ts";

describe("@ooo/core", () => {
  it("exports exactly this", async () => {
    expect(Object.keys(await import("@ooo/core")).sort()).toEqual([
      "CORE_LIMITS",
      "CoreError",
      "RECORD_KEYS",
      "forgetState",
      "openCore",
    ]);
  });

  it("answers every request of a capability", async () => {
    const { core } = await aCore();
    const hosts: RequestMethod[] = ["host.hello", "http.request"];
    const methods = (Object.keys(requestDefinitions) as RequestMethod[]).filter(
      (name) => !hosts.includes(name),
    );
    expect(Object.keys(core.providers).sort()).toEqual([...methods, "log"].sort());
  });

  it("answers seed, runtime and mcp with NOT_AVAILABLE and a hint", async () => {
    const plugin = connect(await aCore(), aScope());
    const refused = { code: "NOT_AVAILABLE", hint: "go on without it, or wait for a newer ooo" };
    await expect(plugin.request("seed.read", {})).rejects.toMatchObject(refused);
    await expect(plugin.request("seed.propose", { seed: {}, reason: "r" })).rejects.toMatchObject(refused);
    await expect(plugin.request("mcp.listTools", {})).rejects.toMatchObject(refused);
    await expect(plugin.request("mcp.callTool", { server: "s", name: "n" })).rejects.toMatchObject(refused);
    const { answer } = await plugin.exchange("runtime.execute", { runtime: "r" });
    await expect(answer).rejects.toMatchObject(refused);
  });

  it("hands progress on with the invocation it belongs to", async () => {
    const events: ProgressEvent[] = [];
    const plugin = connect(await aCore({ onProgress: (event) => events.push(event) }), aScope());
    await plugin.request("progress.report", { message: "reading", done: 1, total: 3 });
    const { plugin: name, command, correlationId } = aScope();
    expect(events).toEqual([{ plugin: name, command, correlationId, message: "reading", done: 1, total: 3 }]);
  });

  it("attaches handoffs to a session, where another program finds them, newest first", async () => {
    const opened = await aCore({ sessionOf: () => "session-1" });
    const plugin = connect(opened, aScope());
    const artifacts = [{ path: "report.md", media_type: "text/markdown" }];
    const { id } = await plugin.request("handoff.attach", {
      name: "review",
      data: { verdict: "ready" },
      artifacts,
    });
    await plugin.request("handoff.attach", { name: "second" });
    const { handoffs } = await opened.core.handoffs.list({ session: "session-1" });
    expect(handoffs.map(({ name }) => name)).toEqual(["second", "review"]);
    expect(handoffs[1]).toMatchObject({ id, session: "session-1", data: { verdict: "ready" }, artifacts });
    const first = await opened.core.handoffs.list({ plugin: "review-plugin", limit: 1 });
    expect(first.handoffs).toHaveLength(1);
    const { before = 0 } = { before: first.next };
    expect((await opened.core.handoffs.list({ before })).handoffs).toHaveLength(1);
    expect((await opened.core.handoffs.list({ session: "another" })).handoffs).toEqual([]);
    const { records } = await opened.ledger.query();
    expect(records.map(({ event }) => event.provenance.record_id)).toContain(id);
  });

  it("refuses an invocation whose source type is none", async () => {
    const { core } = await aCore();
    const scope = { ...aScope(), plugin: { ...aScope().plugin, source_type: "registry" } };
    await expect(core.providers["state.get"]({ key: "a" }, scope, undefined as never)).rejects.toMatchObject({
      code: "CORE_BAD_OWNER",
    });
  });
});
