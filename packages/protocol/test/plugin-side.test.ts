import { duplexPair, type Duplex } from "node:stream";
import { describe, expect, it } from "vitest";
import { openConnection, type PluginConnection, type ProtocolError } from "@ooo/protocol";
import { settled } from "./peer.ts";

function aRawPlugin(): {
  host: Duplex;
  plugin: PluginConnection;
  closed: Promise<ProtocolError | undefined>;
  sent: () => string;
} {
  const [pluginEnd, host] = duplexPair();
  const { promise, resolve } = Promise.withResolvers<ProtocolError | undefined>();
  const plugin = openConnection(pluginEnd, { role: "plugin", onClose: resolve });
  let text = "";
  host.on("data", (bytes: Buffer) => (text += bytes.toString()));
  return { host, plugin, closed: promise, sent: () => text };
}

describe("a plugin whose host is not what it seems", () => {
  it.each([
    ["a result of another form", '{"jsonrpc":"2.0","id":1,"result":{"found":"yes"}}', "PROTOCOL_BAD_RESULT"],
    [
      "an answer to another request",
      '{"jsonrpc":"2.0","id":2,"result":{"found":false}}',
      "PROTOCOL_UNASKED_ANSWER",
    ],
    [
      "a log message",
      '{"jsonrpc":"2.0","method":"log","params":{"level":"info","message":"x"}}',
      "PROTOCOL_BAD_MESSAGE",
    ],
    ["no JSON", "x", "PROTOCOL_BAD_JSON"],
    [
      "a last word",
      '{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"x","data":{"code":"PROTOCOL_ID_REUSED"}}}',
      "PROTOCOL_PEER_ENDED",
    ],
  ])("%s ends the connection, and what was asked fails with that reason", async (_name, line, code) => {
    const { host, plugin, closed } = aRawPlugin();
    const request = plugin.request("state.get", { key: "a" });
    await settled();
    host.write(`${line}\n`);
    await expect(request).rejects.toMatchObject({ code });
    expect((await closed)?.code).toBe(code);
  });

  it("a request of a newer host is answered METHOD_NOT_FOUND, its unknown notification is ignored", async () => {
    const { host, plugin, sent } = aRawPlugin();
    host.write(
      '{"jsonrpc":"2.0","id":1,"method":"plugin.pause"}\n{"jsonrpc":"2.0","method":"plugin.note"}\n',
    );
    await settled();
    expect(JSON.parse(sent())).toMatchObject({ id: 1, error: { data: { code: "METHOD_NOT_FOUND" } } });
    plugin.close();
  });

  it("an error code of a newer host is PEER_ERROR", async () => {
    const { host, plugin } = aRawPlugin();
    const request = plugin.request("state.get", { key: "a" });
    await settled();
    host.write(
      '{"jsonrpc":"2.0","id":1,"error":{"code":-32050,"message":"new","data":{"code":"QUOTA_SOLD_OUT"}}}\n',
    );
    await expect(request).rejects.toMatchObject({ code: "PEER_ERROR", message: "new" });
  });

  it("a request that was cancelled may still be answered", async () => {
    const { host, plugin, sent } = aRawPlugin();
    const controller = new AbortController();
    const request = plugin.request("state.set", { key: "a", value: 1 }, { signal: controller.signal });
    await settled();
    controller.abort();
    await expect(request).rejects.toMatchObject({ code: "CANCELLED" });
    host.write('{"jsonrpc":"2.0","id":1,"result":{"version":1}}\n');
    await settled();
    expect(sent()).toContain('"request.cancel"');
    const next = plugin.request("state.get", { key: "a" });
    await settled();
    host.write('{"jsonrpc":"2.0","id":2,"result":{"found":false}}\n');
    expect(await next).toEqual({ found: false });
  });
});
