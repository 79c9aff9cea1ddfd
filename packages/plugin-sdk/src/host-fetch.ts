import type { HttpHeader, PluginConnection } from "@ooo/protocol";
import { fetchError } from "./fetch-error.ts";
import { bodyOf, isRedirect, nextRequest, type OutgoingRequest } from "./fetch-request.ts";
import { toResponse } from "./fetch-response.ts";
import { SDK_LIMITS } from "./limits.ts";

/**
 * Returns a WHATWG fetch that goes through the host: it decides each hop by scope, and puts credentials in. Bodies
 * stream both ways. Rejects with a `TypeError` whose `cause` is the `ProtocolError`, or with the signal's reason.
 */
export function hostFetch(connection: Pick<PluginConnection, "exchange">): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    let outgoing: OutgoingRequest = {
      method: request.method,
      url: new URL(request.url),
      headers: new Headers(request.headers),
      body: await bodyOf(request, init?.body),
    };
    outgoing.url.hash = "";
    for (let redirects = 0; ; redirects += 1) {
      const response = await send(connection, outgoing, request.signal, redirects > 0);
      const location = response.headers.get("location");
      if (!isRedirect(response.status) || location === null || request.redirect === "manual") return response;
      await response.body?.cancel();
      if (request.redirect === "error") throw new TypeError(`${outgoing.url.href} answered with a redirect`);
      if (redirects === SDK_LIMITS.maxRedirects) throw new TypeError("too many redirects");
      outgoing = nextRequest(outgoing, response.status, location);
    }
  };
}

async function send(
  connection: Pick<PluginConnection, "exchange">,
  { method, url, headers, body }: OutgoingRequest,
  signal: AbortSignal,
  isRedirected: boolean,
): Promise<Response> {
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(`fetch goes to http and https only, got ${url.protocol}`);
  const input = body === undefined ? undefined : body.kind === "bytes" ? once(body.bytes) : body.stream;
  try {
    const { answer, output } = await connection.exchange(
      "http.request",
      {
        method,
        url: url.href,
        headers: headerList(headers, body),
        ...(input !== undefined && { body: true }),
      },
      { signal, ...(input !== undefined && { input }) },
    );
    const { status, headers: received } = await answer;
    return await toResponse({
      method,
      url,
      status,
      headers: received,
      body: output.response,
      signal,
      isRedirected,
    });
  } catch (error) {
    throw fetchError(error, signal);
  }
}

function headerList(headers: Headers, body: OutgoingRequest["body"]): HttpHeader[] {
  const list = new Headers(headers);
  if (!list.has("accept")) list.set("accept", "*/*");
  // The bytes come as they are on the wire: what is not compressed need not be unpacked here.
  if (!list.has("accept-encoding")) list.set("accept-encoding", "identity");
  if (!list.has("user-agent")) list.set("user-agent", "ooo-plugin");
  if (body?.kind === "bytes") list.set("content-length", String(body.bytes.byteLength));
  return [...list].map(([name, value]) => ({ name, value }));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  await Promise.resolve();
  if (bytes.byteLength > 0) yield bytes;
}
