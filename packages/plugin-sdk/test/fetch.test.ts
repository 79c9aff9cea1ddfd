import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { Octokit } from "@octokit/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { ProtocolError } from "@ooo/plugin-sdk";
import { runReview } from "./a-plugin.ts";

/** Starts a server on the loopback until the test ends; returns its origin. */
async function aServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const direct = (request: Request): Promise<Response> => fetch(request);

/** Runs what uses fetch in a plugin; throws what it throws. */
async function inPlugin<T>(use: (fetch: typeof globalThis.fetch) => Promise<T>, answer = direct): Promise<T> {
  let result: { value: T } | undefined;
  const { error } = await runReview(async (context) => void (result = { value: await use(context.fetch) }), {
    fetch: answer,
  });
  if (result === undefined) throw error;
  return result.value;
}

const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks).toString();
    response.setHeader("set-cookie", ["a=1", "b=2"]);
    response.end(
      JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }),
    );
  });
};
type Echo = { method: string; url: string; headers: Record<string, string>; body: string };

/** Reads an answer of `echo` while its connection is open. */
const read = async (response: Response): Promise<{ response: Response; body: Echo }> => ({
  response,
  body: (await response.json()) as Echo,
});

describe("fetch", () => {
  it("sends method, path, query, headers and body, and gives back status, headers and body", async () => {
    const origin = await aServer(echo);
    const { response, body } = await inPlugin(async (fetch) =>
      read(await fetch(`${origin}/a/b?c=d#e`, { method: "PATCH", headers: { "X-One": "1" }, body: "hello" })),
    );
    expect(response).toMatchObject({ status: 200, ok: true, redirected: false, url: `${origin}/a/b?c=d` });
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(body).toMatchObject({
      ...{ method: "PATCH", url: "/a/b?c=d", body: "hello" },
      headers: { "x-one": "1", "content-type": "text/plain;charset=UTF-8", "user-agent": "ooo-plugin" },
    });
  });

  it.each([
    ["a Request", (url: string) => [new Request(url, { method: "POST", body: "x" })] as const],
    ["bytes", (url: string) => [url, { method: "POST", body: new TextEncoder().encode("x") }] as const],
    ["a blob", (url: string) => [new URL(url), { method: "POST", body: new Blob(["x"]) }] as const],
    ["a stream", (url: string) => [url, streaming(["x"])] as const],
    [
      "form fields",
      (url: string) => [url, { method: "POST", body: new URLSearchParams({ x: "" }) }] as const,
    ],
  ])("takes %s", async (_name, make) => {
    const origin = await aServer(echo);
    const [input, init] = make(origin) as readonly [string, RequestInit?];
    const { body } = await inPlugin(async (fetch) => read(await fetch(input, init)));
    expect(body.body.replace("=", "")).toBe("x");
  });

  it("streams both ways: an answer begins before the request has ended", async () => {
    const origin = await aServer((request, response) => void request.pipe(response));
    const got = await inPlugin(async (fetch) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const writer = writable.getWriter();
      const init = { method: "POST", body: readable, duplex: "half" } as const;
      const answering = fetch(origin, init);
      await writer.write(new TextEncoder().encode("first"));
      const reader = (await answering).body?.getReader();
      const first = await reader?.read();
      await writer.write(new TextEncoder().encode("second"));
      await writer.close();
      const second = await reader?.read();
      return [first, second].map((read) => new TextDecoder().decode(read?.value as Uint8Array | undefined));
    });
    expect(got).toEqual(["first", "second"]);
  });

  it("carries bodies of many chunks unchanged", async () => {
    const origin = await aServer((request, response) => void request.pipe(response));
    const bytes = Buffer.alloc(3_000_000, "0123456789");
    const back = await inPlugin(async (fetch) =>
      (await fetch(origin, { method: "POST", body: bytes })).arrayBuffer(),
    );
    expect(Buffer.from(back).equals(bytes)).toBe(true);
  });

  it("follows redirects hop by hop, so that the host decides each, and leaves credentials of another origin behind", async () => {
    const other = await aServer(echo);
    const origin = await aServer((request, response) => {
      const target = request.url === "/1" ? "/2" : `${other}/3`;
      response.writeHead(request.url === "/1" ? 307 : 302, { location: target }).end();
    });
    const seen: string[] = [];
    const init = { method: "POST", body: "x", headers: { authorization: "mine", "x-kept": "yes" } };
    const { response, body } = await inPlugin(
      async (fetch) => read(await fetch(`${origin}/1`, init)),
      (request) => {
        seen.push(`${request.method} ${request.url}`);
        return fetch(request);
      },
    );
    expect(seen).toEqual([`POST ${origin}/1`, `POST ${origin}/2`, `GET ${other}/3`]);
    expect(response).toMatchObject({ redirected: true, url: `${other}/3` });
    expect(body.headers).toMatchObject({ "x-kept": "yes" });
    expect(body.headers).not.toHaveProperty("authorization");
    expect(body.headers).not.toHaveProperty("content-type");
    expect(body.body).toBe("");
  });

  it("leaves redirects alone, or refuses them, where it is told to; and ends a circle", async () => {
    const origin = await aServer((_request, response) =>
      response.writeHead(302, { location: "/again" }).end(),
    );
    expect((await inPlugin((fetch) => fetch(origin, { redirect: "manual" }))).status).toBe(302);
    await expect(inPlugin((fetch) => fetch(origin, { redirect: "error" }))).rejects.toThrow(
      "answered with a redirect",
    );
    await expect(inPlugin((fetch) => fetch(origin))).rejects.toThrow("too many redirects");
    const temporary = await aServer((_request, response) =>
      response.writeHead(307, { location: "/again" }).end(),
    );
    await expect(inPlugin((fetch) => fetch(temporary, streaming(["x"])))).rejects.toThrow(
      "cannot be sent again",
    );
  });

  it.each(["http://[", "file:///etc/passwd", "data:text/plain,x"])("refuses the address %s", async (url) => {
    await expect(inPlugin((fetch) => fetch(url))).rejects.toThrow(TypeError);
  });

  it("gives no body where there is none", async () => {
    const origin = await aServer((request, response) =>
      response.writeHead(request.method === "HEAD" ? 200 : 204).end(),
    );
    const [head, none] = await inPlugin((fetch) =>
      Promise.all([fetch(origin, { method: "HEAD" }), fetch(origin)]),
    );
    expect([head.status, await head.text(), none.status, none.body]).toEqual([200, "", 204, null]);
  });

  it("unpacks a body that is compressed although nobody asked for it", async () => {
    const { toResponse } = await import("../src/fetch-response.ts");
    const pages = (async function* () {
      await Promise.resolve();
      yield gzipSync("unpacked");
      return undefined;
    })();
    const response = await toResponse({
      ...{ method: "GET", url: new URL("https://example.com"), status: 200, isRedirected: false },
      ...{ headers: [{ name: "content-encoding", value: "gzip" }], body: pages },
      signal: new AbortController().signal,
    });
    expect(await response.text()).toBe("unpacked");
  });

  it("stops with the reason of its signal, before and after the headers", async () => {
    const origin = await aServer((request, response) => {
      response.writeHead(200);
      response.write("begin");
      request.on("close", () => response.end());
    });
    const before = inPlugin((fetch) => fetch(origin, { signal: AbortSignal.abort(new RangeError("no")) }));
    await expect(before).rejects.toThrow(RangeError);
    const after = inPlugin(async (fetch) => {
      const controller = new AbortController();
      const response = await fetch(origin, { signal: controller.signal });
      setImmediate(() => controller.abort());
      return response.text();
    });
    await expect(after).rejects.toMatchObject({ name: "AbortError" });
  });

  it("ENF-11/sdk: a blocked request rejects as the standard has it, says which scope is missing, and ends with 77", async () => {
    const blocked = new ProtocolError(
      "SCOPE_REQUIRED",
      "GET https://example.com/ needs the scope pages:read",
      {
        ...{ scope: "pages:read", declared: true, hint: "ooo plugin trust sample-plugin --scope pages:read" },
      },
    );
    const answer = (): never => {
      throw blocked;
    };
    const error: unknown = await inPlugin((fetch) => fetch("https://example.com/"), answer).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).cause).toMatchObject({
      code: "SCOPE_REQUIRED",
      scope: "pages:read",
      declared: true,
    });
    const run = await runReview(({ fetch }) => fetch("https://example.com/"), { fetch: answer });
    expect(run.exitCode).toBe(77);
    expect(run.stderr).toBe(
      "error: GET https://example.com/ needs the scope pages:read\nhint: ooo plugin trust sample-plugin --scope pages:read\n",
    );
  });

  it("goes on after many bodies that nobody reads", async () => {
    const origin = await aServer((_request, response) => response.end("x".repeat(100_000)));
    const last = await inPlugin(async (fetch) => {
      for (let at = 0; at < 40; at += 1) await fetch(origin);
      return (await fetch(origin)).status;
    });
    expect(last).toBe(200);
  });

  it("lets an Octokit client work unchanged", async () => {
    const origin = await aServer((request, response) => {
      response.setHeader("content-type", "application/json");
      if (request.url === "/repos/o/r/pulls/7") response.end('{"number":7,"title":"Seven"}');
      else response.writeHead(404).end('{"message":"Not Found"}');
    });
    const run = await runReview(
      async ({ fetch }) => {
        const octokit = new Octokit({ baseUrl: origin, request: { fetch } });
        const where = { owner: "o", repo: "r" };
        const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
          ...where,
          pull_number: 7,
        });
        const missing = await octokit
          .request("GET /repos/{owner}/{repo}", where)
          .catch((error: unknown) => (error as { status: number }).status);
        return { data: { title: data.title, missing } };
      },
      { fetch: direct },
    );
    expect(run.data).toEqual({ title: "Seven", missing: 404 });
    expect(run.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${origin}/repos/o/r/pulls/7`,
      `GET ${origin}/repos/o/r`,
    ]);
  });

  it("shows through an Octokit client why a request was blocked", async () => {
    const run = await runReview(
      ({ fetch }) => new Octokit({ request: { fetch } }).request("PUT /repos/o/r/pulls/7/merge"),
      {
        fetch: () => {
          throw new ProtocolError("SCOPE_REQUIRED", "needs the scope svc:write", { scope: "svc:write" });
        },
      },
    );
    expect(run).toMatchObject({ exitCode: 77, stderr: "error: needs the scope svc:write\n" });
  });
});

function streaming(parts: readonly string[]): { method: "POST"; body: ReadableStream; duplex: "half" } {
  const body = ReadableStream.from(parts.map((part) => new TextEncoder().encode(part)));
  return { method: "POST", body, duplex: "half" };
}
