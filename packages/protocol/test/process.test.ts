import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Duplex } from "node:stream";
import { describe, expect, it } from "vitest";
import { openConnection, type HostConnectionOptions, type ProtocolError } from "@ooo/protocol";

function aProcess(
  command: readonly [string, ...string[]],
  handlers: HostConnectionOptions["handlers"],
): { child: ChildProcess; closed: Promise<ProtocolError | undefined> } {
  const [program, ...words] = command;
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "inherit", "pipe"] });
  const { promise, resolve } = Promise.withResolvers<ProtocolError | undefined>();
  openConnection(child.stdio[3] as Duplex, { role: "host", handlers, onClose: resolve });
  return { child, closed: promise };
}

describe("a real process on descriptor 3", () => {
  it("a shell script logs and records without a library, and its exit is an orderly end", async () => {
    const seen: unknown[] = [];
    const script = `
      printf '%s\\n' '{"jsonrpc":"2.0","method":"log","params":{"level":"info","message":"hello"}}' >&3
      printf '%s\\n' '{"jsonrpc":"2.0","id":1,"method":"ledger.append","params":{"kind":"seen","data":{"n":1}}}' >&3
      read -r answer <&3
      case "$answer" in *'"id":"e1"'*) exit 0 ;; *) exit 9 ;; esac`;
    const { child, closed } = aProcess(["sh", "-c", script], {
      log: ({ message }) => void seen.push(message),
      "ledger.append": ({ data }) => {
        seen.push(data);
        return { id: "e1", sha256: `sha256:${"0".repeat(64)}` };
      },
    });
    const [code] = (await once(child, "exit")) as [number];
    expect(await closed).toBeUndefined();
    expect({ code, seen }).toEqual({ code: 0, seen: ["hello", { n: 1 }] });
  });

  it("a program that never touches descriptor 3 leaves an orderly end", async () => {
    const { closed } = aProcess(["true"], {});
    expect(await closed).toBeUndefined();
  });

  it("T060: a program that dies within a line, or in the middle of a stream, costs the host only its connection", async () => {
    const half = aProcess(["sh", "-c", `printf '{"jsonrpc"' >&3; kill -9 $$`], {});
    expect((await half.closed)?.code).toBe("PROTOCOL_TRUNCATED");
    const writing = Promise.withResolvers<unknown>();
    const script = `
      printf '%s\\n' '{"jsonrpc":"2.0","id":1,"method":"http.request","params":{"method":"GET","url":"x"}}' >&3
      printf '%s\\n' '{"jsonrpc":"2.0","method":"stream.credit","params":{"id":1,"stream":"response","chunks":64}}' >&3
      exec sleep 60`;
    const { child, closed } = aProcess(["sh", "-c", script], {
      "http.request": (_params, call) => {
        const sink = call.output("response");
        const forever = async (): Promise<void> => {
          for (;;) {
            await sink.write(Buffer.alloc(48 * 1024));
            child.kill("SIGKILL");
          }
        };
        forever().catch(writing.resolve);
        return { status: 200, headers: [] };
      },
    });
    await expect(writing.promise).resolves.toMatchObject({ code: "PROTOCOL_CLOSED" });
    expect(await closed).toBeUndefined();
  });
});
