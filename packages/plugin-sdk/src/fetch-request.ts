/** A body that can be sent again, or a stream that can be sent once. */
export type OutgoingBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "stream"; readonly stream: AsyncIterable<Uint8Array> };

/** One hop of a fetch. */
export type OutgoingRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: OutgoingBody | undefined;
};

/** Returns the body of a request. What is no stream is read now: its length is known, and a redirect can repeat it. */
export async function bodyOf(
  request: Request,
  given: RequestInit["body"],
): Promise<OutgoingBody | undefined> {
  if (request.body === null) return undefined;
  // A body that came within a `Request` is a stream, whatever it was made from.
  const isStream = given instanceof ReadableStream || given === undefined || given === null;
  if (!isStream) return { kind: "bytes", bytes: new Uint8Array(await request.arrayBuffer()) };
  return { kind: "stream", stream: request.body };
}

/** Returns whether a status is a redirect (https://fetch.spec.whatwg.org/#redirect-status). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

const BODY_HEADERS = [
  "content-encoding",
  "content-language",
  "content-location",
  "content-type",
  "content-length",
];

/** Headers that are meant for one origin only. */
const ORIGIN_HEADERS = ["authorization", "cookie", "host", "proxy-authorization"];

/** Returns the next hop (https://fetch.spec.whatwg.org/#http-redirect-fetch). Throws `TypeError`. */
export function nextRequest(request: OutgoingRequest, status: number, location: string): OutgoingRequest {
  // Attacker-controlled: where a server sends us; the host decides it like any other request.
  if (!URL.canParse(location, request.url.href)) throw new TypeError("the redirect leads to no URL");
  const url = new URL(location, request.url);
  url.hash = "";
  const headers = new Headers(request.headers);
  let { method, body } = request;
  const drops = status === 303 ? !["GET", "HEAD"].includes(method) : status < 303 && method === "POST";
  if (drops) {
    method = "GET";
    body = undefined;
    for (const name of BODY_HEADERS) headers.delete(name);
  }
  if (body?.kind === "stream") throw new TypeError("a stream cannot be sent again after a redirect");
  if (url.origin !== request.url.origin) for (const name of ORIGIN_HEADERS) headers.delete(name);
  return { method, url, headers, body };
}
