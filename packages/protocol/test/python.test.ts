import { spawn } from "node:child_process";
import { Readable, type Duplex } from "node:stream";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openConnection, ProtocolError, PROTOCOL_FD_VARIABLE, type HostConnection } from "@ooo/protocol";
import { collect } from "./peer.ts";

it("a Python program speaks the protocol over an inherited descriptor with its standard library", async () => {
  const child = spawn("python3", [join(import.meta.dirname, "peer.py")], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
    env: { PATH: process.env.PATH, [PROTOCOL_FD_VARIABLE]: "3" },
  });
  const closed = Promise.withResolvers<ProtocolError | undefined>();
  const logged: string[] = [];
  const connection: HostConnection = openConnection(child.stdio[3] as Duplex, {
    role: "host",
    onClose: closed.resolve,
    handlers: {
      "host.hello": ({ versions }) => ({
        version: versions[0] ?? "",
        host: { name: "ooo", version: "0.1.0" },
        invocation_id: "i-1",
        plugin: { name: "peer", version: "1.0.0" },
        command: { namespace: "peer", name: "run" },
        capabilities: [{ name: "state", access: "read" }],
        scopes: [],
        config: {},
      }),
      "state.get": ({ key }) => ({ found: true, value: `${key}, héllo`, version: 1 }),
      "http.request": ({ url }, call) => {
        if (url === "https://blocked.test/") {
          throw new ProtocolError("SCOPE_REQUIRED", "blocked", { scope: "network:write", declared: true });
        }
        const sink = call.output("response");
        const echo = async (): Promise<void> => {
          for await (const bytes of call.input) await sink.write(bytes);
          await sink.end();
        };
        void echo();
        return { status: 201, headers: [] };
      },
      "ledger.query": (_params, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason as Error)),
        ),
      "progress.report": () => ({}),
      log: ({ message }) => {
        logged.push(message);
        connection.notify("cancel", { reason: "user", grace_ms: 5000 });
      },
    },
  });
  const stdout: Readable | null = child.stdout;
  const [first, second] = (await collect(stdout ?? Readable.from([]))).toString().split("\n");
  expect(JSON.parse(first ?? "")).toEqual({
    version: "0.1",
    invocation: "i-1",
    value: "greeting, héllo",
    status: 201,
    echo: true,
    blocked: ["SCOPE_REQUIRED", "network:write", true],
    cancelled: "CANCELLED",
    reason: "user",
  });
  expect(logged).toEqual(["waiting for the end"]);
  expect(second).toBe("PROTOCOL_ID_REUSED");
  expect((await closed.promise)?.code).toBe("PROTOCOL_ID_REUSED");
});
