import { ProtocolError, type RequestHandler } from "@ooo/protocol";

/** Answers a request in the place of the network. */
export type FakeFetch = (request: Request) => Response | Promise<Response>;

/** Returns a handler for `http.request` that asks a function; bodies stream both ways. */
export function fakeHttpHandler(
  answer: FakeFetch,
  onRequest: (request: Request) => void,
): RequestHandler<"http.request"> {
  return async ({ method, url, headers = [], body }, call) => {
    const request = new Request(url, {
      method,
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
      redirect: "manual",
      signal: call.signal,
      ...(body === true && { body: ReadableStream.from(call.input), duplex: "half" }),
    });
    onRequest(request);
    let response: Response;
    try {
      response = await answer(request);
    } catch (cause) {
      if (cause instanceof ProtocolError) throw cause;
      const message = cause instanceof Error ? cause.message : "failed";
      throw new ProtocolError("UPSTREAM_FAILED", `${method} ${url}: ${message}`, { cause });
    }
    const sink = call.output("response");
    void pump(response, sink);
    return {
      status: response.status,
      // `fetch` of the runtime has unpacked the body already.
      headers: [...response.headers]
        .filter(([name]) => !["content-encoding", "content-length"].includes(name))
        .map(([name, value]) => ({ name, value })),
    };
  };
}

async function pump(
  { body }: Response,
  sink: { write(bytes: Uint8Array): Promise<void>; end(error?: unknown): Promise<void> },
): Promise<void> {
  try {
    if (body !== null) for await (const bytes of body as ReadableStream<Uint8Array>) await sink.write(bytes);
    await sink.end();
  } catch (error) {
    await sink.end(error);
  }
}
