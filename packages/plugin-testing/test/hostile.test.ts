import { describe, expect, it } from "vitest";
import type { Testbed, TestbedRun } from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";
import { aTestbed } from "./a-testbed.ts";

const HEAD = `
import net from "node:net";
const channel = new net.Socket({ fd: 3, readable: true, writable: true });
channel.on("error", () => undefined);
const line = (id, method, params) => JSON.stringify({ jsonrpc: "2.0", id, method, params }) + "\\n";
`;

const PLUGINS: Readonly<Record<string, string>> = {
  "floods with calls": `${HEAD}
    for (let id = 1; id <= 5000; id += 1) channel.write(line(id, "state.set", { key: "k", value: id }));
    channel.on("close", () => process.exit(0));`,
  "floods with log messages": `${HEAD}
    for (let at = 0; at < 20000; at += 1) {
      channel.write(JSON.stringify({ jsonrpc: "2.0", method: "log", params: { level: "info", message: "x".repeat(200) } }) + "\\n");
    }
    channel.end(() => process.exit(0));`,
  "floods without a line's end": `${HEAD}
    const write = () => { while (channel.writable && channel.write("x".repeat(65536))); };
    channel.on("drain", write); channel.on("close", () => process.exit(0)); write();`,
  "sends no JSON": `${HEAD} channel.write("hello\\n"); channel.on("close", () => process.exit(0)); channel.resume();`,
  "sends a poisoned key": `${HEAD}
    channel.write('{"jsonrpc":"2.0","id":1,"method":"state.set","params":{"key":"a","value":{"__proto__":1}}}\\n');
    channel.on("close", () => process.exit(0)); channel.resume();`,
  "never reads an answer": `${HEAD}
    channel.pause();
    for (let id = 1; id <= 30; id += 1) channel.write(line(id, "state.get", { key: "big" }));
    setTimeout(() => process.exit(0), 500);`,
  "dies in the middle of a call": `${HEAD} channel.write(line(1, "state.set", { key: "k", value: 1 }), () => process.kill(process.pid, "SIGKILL"));`,
  "dies in the middle of a line": `${HEAD} channel.write('{"jsonrpc":"2.0","id":1,', () => process.exit(3));`,
};

const EXITS: Readonly<Record<string, number>> = {
  "dies in the middle of a call": 137,
  "dies in the middle of a line": 3,
};

const manifest = {
  ...{
    schema_version: "0.1",
    name: "hostile-plugin",
    version: "1.0.0",
    source: { type: "local_path", path: "." },
  },
  commands: [
    { namespace: "hostile", name: "go", summary: "Goes.", usage: "ooo hostile go", risk: "read_only" },
  ],
  capabilities: [{ name: "state", access: "write" }],
  permissions: [],
  entrypoint: { type: "command", command: "node main.mjs" },
};

async function run(script: string): Promise<{ testbed: Testbed; run: TestbedRun }> {
  const directory = aDirectory({ "ouroboros.plugin.json": manifest, "main.mjs": script });
  const testbed = await aTestbed({ directory });
  return { testbed, run: await testbed.run("hostile go") };
}

describe("a plugin that misbehaves leaves the host healthy and the ledger complete", () => {
  it.each(Object.entries(PLUGINS))("T060/host: %s", async (name, script) => {
    const { testbed, run: ended } = await run(script);
    // It ran, and ended as it wanted to.
    expect(ended).toMatchObject({ exitBy: "plugin", exitCode: EXITS[name] ?? 0 });
    // It has an outcome, and the ledger knows it.
    const { records } = await testbed.ledger.query({ correlationId: ended.correlationId, limit: 1000 });
    const types = records.map(({ event }) => event.event_type);
    expect(types.at(-1)).toBe("plugin.invoked");
    expect(["plugin.completed", "plugin.failed"]).toContain(types[0]);
    expect(await testbed.ledger.openInvocations()).toEqual([]);
    expect(await testbed.ledger.verify()).toMatchObject({ ok: true });
    // And the next run is like any other.
    expect((await testbed.run("hostile go")).correlationId).not.toBe(ended.correlationId);
  });
});
