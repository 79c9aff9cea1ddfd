import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { TLSSocket, type SecureContext } from "node:tls";
import type { FilterRequestCallback } from "@anthropic-ai/sandbox-runtime/dist/sandbox/request-filter.js";

/** What the proxy of a test needs. */
export type AnsweringProxyOptions = {
  /** Unix socket of the server that answers. */
  readonly answers: string;
  readonly decide: FilterRequestCallback;
  readonly contextFor: (host: string) => SecureContext;
};

type Destination = { readonly scheme: "http" | "https"; readonly authority: string; readonly target: string };

/**
 * Returns the proxy of a plugin under test. Every request is decided as in a real run; what is allowed is handed to the
 * server behind a Unix socket, with its URL in `x-ooo-url`. It has no way to resolve or dial anything else.
 */
export function createAnsweringProxy(options: AnsweringProxyOptions): Server {
  const authorities = new WeakMap<object, string>();
  const inner = createServer((request, response) => {
    const authority = authorities.get(request.socket) ?? "";
    void serve(options, { scheme: "https", authority, target: request.url ?? "/" }, request, response);
  });
  const proxy = createServer((request, response) => {
    const [, authority, target] = /^http:\/\/([^/?#]+)(\/.*)$/i.exec(request.url ?? "") ?? [];
    if (authority === undefined || target === undefined) response.writeHead(400).end();
    else void serve(options, { scheme: "http", authority, target }, request, response);
  });
  proxy.on("connect", (request: IncomingMessage, socket: Socket) => {
    socket.on("error", () => socket.destroy());
    const authority = request.url ?? "";
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const { host } = splitAuthority(authority, "https");
    const secure = new TLSSocket(socket, { isServer: true, secureContext: options.contextFor(host) });
    secure.on("error", () => socket.destroy());
    authorities.set(secure, authority);
    inner.emit("connection", secure);
  });
  return proxy;
}

async function serve(
  { answers, decide }: AnsweringProxyOptions,
  { scheme, authority, target }: Destination,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "GET";
  const { host, port } = splitAuthority(authority, scheme);
  const url = `${scheme}://${port === defaultPort(scheme) ? host : `${host}:${port}`}${target}`;
  // What is judged by its body is read twice: once here, once by the server that answers.
  const [judged, sent] = Readable.toWeb(request).tee();
  const hasBody = method !== "GET" && method !== "HEAD";
  let asked: Request;
  try {
    asked = new Request(url, { method, ...(hasBody && { body: judged as ReadableStream, duplex: "half" }) });
  } catch {
    response.writeHead(400).end();
    return;
  }
  const { rawHeaders } = request;
  const decision = await decide(asked, { scheme, target: { host, port }, requestTarget: target, rawHeaders });
  // A branch that nobody reads would be kept in memory.
  if (!judged.locked) void judged.cancel();
  else if (asked.body?.locked === false) void asked.body.cancel();
  if (decision.action !== "allow") {
    const { status = 403, reason = "" } = decision;
    response
      .writeHead(status, { "x-ooo-refused": "blocked", "content-type": "application/json" })
      .end(reason);
    return;
  }
  const headers = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, value);
  // It speaks of the plugin's connection: passed on, the answering one could close before the body's end was written.
  headers.delete("connection");
  for (const name of decision.removeHeaders ?? []) headers.delete(name.toLowerCase());
  for (const [name, value] of decision.setHeaders ?? []) headers.set(name.toLowerCase(), value);
  headers.set("x-ooo-url", url);
  const onward = httpRequest({
    socketPath: answers,
    method,
    path: "/",
    headers: Object.fromEntries(headers),
    setHost: false,
  });
  onward.on("error", () => response.destroy());
  onward.on("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  Readable.fromWeb(sent)
    .on("error", () => onward.destroy())
    .pipe(onward);
}

function splitAuthority(authority: string, scheme: Destination["scheme"]): { host: string; port: number } {
  const [, host = "", port] = /^(.*?)(?::([0-9]+))?$/.exec(authority) ?? [];
  return {
    host: host.toLowerCase().replace(/^\[|\]$/g, ""),
    port: port === undefined ? defaultPort(scheme) : Number(port),
  };
}

const defaultPort = (scheme: Destination["scheme"]): number => (scheme === "https" ? 443 : 80);
