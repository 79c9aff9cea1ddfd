import type { HttpHeader } from "@ooo/protocol";
import { fetchError } from "./fetch-error.ts";

/** What came back from the host. */
export type ReceivedResponse = {
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  readonly headers: readonly HttpHeader[];
  readonly body: AsyncIterableIterator<Uint8Array, undefined>;
  readonly signal: AbortSignal;
  readonly isRedirected: boolean;
};

/** Returns the response of the fetch standard. */
export async function toResponse(received: ReceivedResponse): Promise<Response> {
  const { method, url, status, isRedirected } = received;
  if (status < 200) throw new TypeError(`${url.href} answered ${status}, which is no final status`);
  const headers = new Headers();
  for (const { name, value } of received.headers) headers.append(name, value);
  const isEmpty = method === "HEAD" || [204, 205, 304].includes(status);
  if (isEmpty) await received.body.return?.();
  const response = new Response(isEmpty ? null : decoded(toStream(received), headers), { status, headers });
  // What a constructor cannot be told.
  return Object.defineProperties(response, {
    url: { value: url.href, enumerable: true },
    redirected: { value: isRedirected, enumerable: true },
  });
}

function toStream({ body, signal }: ReceivedResponse): ReadableStream<Uint8Array> {
  // One chunk is asked for at once, and credit for some more with it: a short body that nobody reads comes to its end
  // all the same, and does not keep one of the places for open requests.
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await body.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(fetchError(error, signal));
      }
    },
    async cancel() {
      await body.return?.();
    },
  });
}

const ENCODINGS: Readonly<Record<string, ConstructorParameters<typeof DecompressionStream>[0]>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
};

/** Returns a body unpacked, as the standard has it; an encoding that is not known stays. */
function decoded(stream: ReadableStream<Uint8Array>, headers: Headers): ReadableStream<Uint8Array> {
  const format = ENCODINGS[headers.get("content-encoding")?.trim().toLowerCase() ?? ""];
  if (format === undefined) return stream;
  return stream.pipeThrough(new DecompressionStream(format));
}
