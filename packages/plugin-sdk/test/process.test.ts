import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { openConnection, type HostConnection, type RequestHandlers } from "@ooo/protocol";

type Started = {
  readonly child: ChildProcess;
  readonly host: HostConnection | undefined;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
};

/** Starts the sample plugin; with handlers, with a host on descriptor 3. */
function start(words: readonly string[], handlers?: RequestHandlers): Started {
  const program = join(import.meta.dirname, "programs/plugin.ts");
  const child = spawn(process.execPath, ["--conditions=@ooo/source", "--no-warnings", program, ...words], {
    stdio: ["ignore", "pipe", "pipe", handlers === undefined ? "ignore" : "pipe"],
    env: { OOO_NAMESPACE: "sample", ...(handlers && { OOO_PROTOCOL_FD: "3" }) },
  });
  const host =
    handlers &&
    openConnection(child.stdio[3] as Duplex, {
      role: "host",
      handlers: { "host.hello": hello, ...handlers },
    });
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (bytes) => (stdout += String(bytes)));
  child.stderr?.on("data", (bytes) => (stderr += String(bytes)));
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, host, ended };
}

const hello = (): Awaited<ReturnType<NonNullable<RequestHandlers["host.hello"]>>> => ({
  ...{ version: "0.1", host: { name: "test", version: "1" }, invocation_id: "i-1", config: {} },
  ...{ plugin: { name: "sample", version: "1" }, command: { namespace: "sample", name: "list" } },
  ...{ capabilities: [], scopes: [] },
});

describe("a plugin's process", () => {
  it("speaks with its host on the descriptor that it was given, and ends by itself", async () => {
    const { ended } = start(["list", "--json"], {});
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ invocationId: "i-1" });
  });

  it("works without a host too, with one clear message", async () => {
    const server = createServer((_request, response) => response.end("page"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, stdout, stderr } = await start(["review", url]).ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: `seen: ${url}\ntext: page\n` });
    expect(stderr).toBe(
      "note: running without ooo: state is kept in memory only, nothing is recorded, requests go out directly; " +
        "for the real thing: ooo sample review <page_url> [--depth <n>] [--draft]\ninfo: read\n",
    );
  });

  it.each([
    ["the host's message", ({ host }: Started) => host?.notify("cancel", { reason: "user", grace_ms: 5000 })],
    ["SIGTERM", ({ child }: Started) => child.kill("SIGTERM")],
  ])("INV-08/sdk: finishes its work on %s and ends with 130", async (_name, stop) => {
    const saved: unknown[] = [];
    const asked = Promise.withResolvers<undefined>();
    const started = start(["review", "https://example.com/", "--draft"], {
      "host.hello": () => {
        setTimeout(asked.resolve, 200, undefined);
        return hello();
      },
      "state.set": ({ value }) => ({ version: saved.push(value) }),
    });
    await asked.promise;
    stop(started);
    expect(await started.ended).toMatchObject({ code: 130, stderr: "error: cancelled\n" });
    expect(saved).toEqual([true]);
  });

  it("says why when its host goes away in the middle of a call", async () => {
    const started: Started = start(["review", "https://example.com/"], {
      "state.set": () => {
        started.host?.close();
        return new Promise(() => undefined);
      },
    });
    const { code, stderr } = await started.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .+\n$/);
  });
});
