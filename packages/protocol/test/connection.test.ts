import { duplexPair } from "node:stream";
import { describe, expect, it } from "vitest";
import {
  openConnection,
  ProtocolError,
  type HostConnection,
  type HostConnectionOptions,
  type PluginConnection,
} from "@ooo/protocol";
import { collect, settled } from "./peer.ts";

type Pair = {
  host: HostConnection;
  plugin: PluginConnection;
  closed: { host?: ProtocolError | undefined; plugin?: ProtocolError | undefined };
  faults: unknown[];
};

function aPair(handlers: HostConnectionOptions["handlers"], onCancel?: (reason: string) => void): Pair {
  const [hostEnd, pluginEnd] = duplexPair();
  const closed: Pair["closed"] = {};
  const faults: unknown[] = [];
  const host = openConnection(hostEnd, {
    role: "host",
    handlers,
    onClose: (error) => (closed.host = error),
    onFault: (fault) => faults.push(fault),
  });
  const plugin = openConnection(pluginEnd, {
    role: "plugin",
    handlers: { cancel: ({ reason }) => onCancel?.(reason) },
    onClose: (error) => (closed.plugin = error),
  });
  return { host, plugin, closed, faults };
}

describe("requests", () => {
  it("a plugin asks and the host answers, also when 100 are made at once", async () => {
    const { plugin } = aPair({
      "state.get": ({ key }) => Promise.resolve({ found: true, value: key, version: 1 }),
    });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => plugin.request("state.get", { key: `k${index}` })),
    );
    expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 100 }, (_, index) => `k${index}`));
  });

  it("a blocked call tells the plugin which scope covers it and whether it is declared", async () => {
    const { plugin } = aPair({
      "http.request": () => {
        throw new ProtocolError("SCOPE_REQUIRED", "needs github:read", {
          scope: "github:read",
          declared: false,
          hint: "add it to permissions",
        });
      },
    });
    const { answer, output } = await plugin.exchange("http.request", {
      method: "GET",
      url: "https://x.test/",
    });
    const blocked = {
      code: "SCOPE_REQUIRED",
      scope: "github:read",
      declared: false,
      hint: "add it to permissions",
    };
    await expect(answer).rejects.toMatchObject(blocked);
    await expect(collect(output.response)).rejects.toMatchObject(blocked);
  });

  it("a handler's own failure is HOST_FAULT and none of its text reaches the plugin", async () => {
    const secret = new Error("password is hunter2");
    const { plugin, faults } = aPair({
      "state.get": () => {
        throw secret;
      },
      "state.set": () => ({ version: 0 }),
      "state.delete": () => ({ deleted: true, more: undefined }) as never,
    });
    await expect(plugin.request("state.get", { key: "a" })).rejects.toMatchObject({
      code: "HOST_FAULT",
      message: expect.not.stringContaining("hunter2") as string,
    });
    await expect(plugin.request("state.set", { key: "a", value: 1 })).rejects.toMatchObject({
      code: "HOST_FAULT",
    });
    await expect(plugin.request("state.delete", { key: "a" })).rejects.toMatchObject({ code: "HOST_FAULT" });
    expect(faults[0]).toBe(secret);
    expect(faults).toHaveLength(3);
  });

  it("a request without a handler is answered NOT_AVAILABLE", async () => {
    await expect(aPair({}).plugin.request("seed.read", {})).rejects.toMatchObject({ code: "NOT_AVAILABLE" });
  });

  it("params that do not fit fail before anything is sent, and the connection goes on", async () => {
    const { plugin } = aPair({ "state.get": () => ({ found: false }) });
    const wrong = plugin.request("state.get", { key: "" });
    await expect(wrong).rejects.toMatchObject({ code: "INVALID_PARAMS", pointer: "/params/key" });
    const large = plugin.request("state.set", { key: "a", value: "x".repeat(300_000) });
    await expect(large).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
    const deep = JSON.parse("[".repeat(50) + "]".repeat(50)) as never;
    await expect(plugin.request("state.set", { key: "a", value: deep })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    await expect(plugin.request("state.set", { key: "a", value: "\ud800" })).rejects.toMatchObject({
      code: "INVALID_PARAMS",
    });
    expect(await plugin.request("state.get", { key: "a" })).toEqual({ found: false });
  });

  it("an answer that is too large for a line is LIMIT_EXCEEDED", async () => {
    const { plugin } = aPair({
      "state.get": () => ({ found: true, version: 1, value: "x".repeat(1024 * 1024) }),
    });
    await expect(plugin.request("state.get", { key: "a" })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  it("a cancelled request rejects at once, and its handler's signal aborts", async () => {
    const aborted = Promise.withResolvers<unknown>();
    const { plugin } = aPair({
      "state.get": (_params, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            aborted.resolve(signal.reason);
            reject(signal.reason as Error);
          });
        }),
      "state.set": () => ({ version: 1 }),
    });
    const controller = new AbortController();
    const request = plugin.request("state.get", { key: "a" }, { signal: controller.signal });
    await settled();
    controller.abort();
    await expect(request).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(aborted.promise).resolves.toMatchObject({ code: "CANCELLED" });
    expect(await plugin.request("state.set", { key: "a", value: 1 })).toEqual({ version: 1 });
  });
});

describe("places", () => {
  it("a request that waits for a place can be cancelled, and passes the place on", async () => {
    const gates: PromiseWithResolvers<undefined>[] = [];
    const { plugin } = aPair({
      "state.get": async () => {
        const gate = Promise.withResolvers<undefined>();
        gates.push(gate);
        await gate.promise;
        return { found: false };
      },
    });
    const controller = new AbortController();
    const open = Array.from({ length: 32 }, () => plugin.request("state.get", { key: "a" }));
    const waiting = plugin.request("state.get", { key: "b" }, { signal: controller.signal });
    const last = plugin.request("state.get", { key: "c" });
    await settled();
    expect(gates).toHaveLength(32);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: "CANCELLED" });
    gates[0]?.resolve(undefined);
    await settled();
    expect(gates).toHaveLength(33);
    for (const gate of gates) gate.resolve(undefined);
    expect(await last).toEqual({ found: false });
    expect(await Promise.all(open)).toHaveLength(32);
  });
});

describe("streams", () => {
  const big = Buffer.alloc(3_000_000, "0123456789abcdef-");

  it("bodies of any size go both ways in chunks, as fast as they are read", async () => {
    const { plugin } = aPair({
      "http.request": (_params, call) => {
        const echo = async (): Promise<void> => {
          const sink = call.output("response");
          for await (const bytes of call.input) await sink.write(bytes);
          await sink.end();
        };
        void echo();
        return { status: 200, headers: [] };
      },
    });
    const { answer, output } = await plugin.exchange(
      "http.request",
      { method: "POST", url: "https://x.test/", body: true },
      {
        input: (async function* () {
          yield await Promise.resolve(big.subarray(0, 1_000_000));
          yield big.subarray(1_000_000);
        })(),
      },
    );
    expect((await answer).status).toBe(200);
    expect((await collect(output.response)).equals(big)).toBe(true);
  });

  it("a stream that nobody reads costs nothing: not one chunk is sent", async () => {
    let written = false;
    const { plugin } = aPair({
      "runtime.execute": async (_params, call) => {
        await call.output("stdout").write(big);
        written = true;
        await call.output("stdout").end();
        return { exit_code: 0 };
      },
    });
    const { answer, output } = await plugin.exchange("runtime.execute", { runtime: "agent" });
    await settled();
    expect(written).toBe(false);
    expect((await collect(output.stdout)).byteLength).toBe(big.byteLength);
    expect(await answer).toEqual({ exit_code: 0 });
    expect((await collect(output.stderr)).byteLength).toBe(0);
  });

  it("leaving the loop stops a sender that would never end", async () => {
    const stopped = Promise.withResolvers<unknown>();
    const { plugin } = aPair({
      "http.request": (_params, call) => {
        const sink = call.output("response");
        const forever = async (): Promise<void> => {
          for (;;) await sink.write(big);
        };
        forever().catch(stopped.resolve);
        return { status: 200, headers: [] };
      },
    });
    const { output } = await plugin.exchange("http.request", { method: "GET", url: "https://x.test/" });
    for await (const bytes of output.response) {
      expect(bytes.byteLength).toBe(49_152);
      break;
    }
    await expect(stopped.promise).resolves.toMatchObject({ code: "CANCELLED" });
  });

  it("places are freed: 200 exchanges in a row, refused, cancelled, unread and read", async () => {
    const { plugin, closed } = aPair({
      "http.request": async ({ url }, call) => {
        if (url.endsWith("refused")) throw new ProtocolError("BLOCKED", "no");
        if (url.endsWith("late")) {
          for await (const bytes of call.input) if (bytes.byteLength > 0) break;
          throw new ProtocolError("UPSTREAM_FAILED", "no");
        }
        const sink = call.output("response");
        void sink.write(Buffer.from("hello")).then(
          () => sink.end(),
          () => undefined,
        );
        return { status: 200, headers: [] };
      },
    });
    const input = async function* (): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 5; index += 1) yield await Promise.resolve(Buffer.alloc(100_000));
    };
    for (let index = 0; index < 200; index += 1) {
      const kind = ["refused", "late", "unread", "read", "cancelled"][index % 5] ?? "";
      const controller = new AbortController();
      const { answer, output } = await plugin.exchange(
        "http.request",
        { method: "POST", url: `https://x.test/${kind}`, body: true },
        { input: input(), signal: controller.signal },
      );
      if (kind === "cancelled") controller.abort();
      if (kind === "unread") await output.response.return?.();
      if (kind === "read") expect((await collect(output.response)).toString()).toBe("hello");
      await answer.catch(() => undefined);
    }
    expect(closed).toEqual({});
  });

  it("an error in the source of a stream reaches its reader", async () => {
    const { plugin } = aPair({
      "http.request": async (_params, call) => {
        await collect(call.input);
        return { status: 200, headers: [] };
      },
    });
    const { answer } = await plugin.exchange(
      "http.request",
      { method: "POST", url: "https://x.test/", body: true },
      {
        // eslint-disable-next-line require-yield -- a source that fails before its first byte
        input: (async function* (): AsyncGenerator<Uint8Array> {
          await Promise.resolve();
          throw new Error("disk");
        })(),
      },
    );
    await expect(answer).rejects.toMatchObject({ code: "CANCELLED" });
  });
});

describe("the end of a connection", () => {
  it("a cancel message reaches the plugin", async () => {
    const reasons: string[] = [];
    const { host } = aPair({}, (reason) => reasons.push(reason));
    host.notify("cancel", { reason: "user", grace_ms: 5000 });
    await settled();
    expect(reasons).toEqual(["user"]);
  });

  it("when the plugin closes, what it asked for is still done and the host closes in order", async () => {
    const appended: string[] = [];
    const logged: string[] = [];
    const gate = Promise.withResolvers<undefined>();
    const { plugin, closed } = aPair({
      "ledger.append": async ({ kind }, { signal }) => {
        await gate.promise;
        if (!signal.aborted) appended.push(kind);
        return { id: "1", sha256: `sha256:${"0".repeat(64)}` };
      },
      log: ({ message }) => void logged.push(message),
    });
    const request = plugin.request("ledger.append", { kind: "seen", data: {} });
    plugin.notify("log", { level: "info", message: "bye" });
    await settled();
    plugin.close();
    await expect(request).rejects.toMatchObject({ code: "PROTOCOL_CLOSED" });
    await settled();
    expect(closed).toEqual({ plugin: undefined });
    gate.resolve(undefined);
    await settled();
    expect(closed).toEqual({ plugin: undefined, host: undefined });
    expect("host" in closed).toBe(true);
    expect({ appended, logged }).toEqual({ appended: ["seen"], logged: ["bye"] });
  });

  it("when the host closes, what is open fails with PROTOCOL_CLOSED", async () => {
    const { host, plugin } = aPair({ "state.get": () => new Promise(() => undefined) });
    const request = plugin.request("state.get", { key: "a" });
    await settled();
    host.close();
    await expect(request).rejects.toMatchObject({ code: "PROTOCOL_CLOSED" });
    await expect(plugin.request("state.get", { key: "a" })).rejects.toMatchObject({
      code: "PROTOCOL_CLOSED",
    });
  });
});
