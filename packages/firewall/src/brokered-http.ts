import { closeSync, constants, openSync, readFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { connect as connectTls } from "node:tls";
import { ProtocolError, type Call, type Params, type Result } from "@ooo/protocol";
import type { Egress } from "@ooo/sandbox";
import { splitUrl } from "./canonical-request.ts";

/** Headers that the host makes itself. */
const OWN_HEADERS = new Set([
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "upgrade",
  "te",
  "trailer",
  "keep-alive",
  "proxy-connection",
  "proxy-authorization",
  "expect",
]);

/**
 * Makes an `http.request` of a plugin through the egress filter of its own run, so that one decision, one record and
 * one address check hold for it as for a request that the plugin makes by itself. Answers `SCOPE_REQUIRED` or `BLOCKED`
 * if the filter blocks it.
 */
export async function brokeredHttp(
  egress: Egress | undefined,
  params: Params<"http.request">,
  call: Call<"http.request">,
): Promise<Result<"http.request">> {
  const url = splitUrl(params.url);
  if (url === undefined)
    throw new ProtocolError("INVALID_PARAMS", "url is not an absolute http or https URL", {
      pointer: "/url",
    });
  if (egress === undefined) throw new ProtocolError("SCOPE_REQUIRED", "this run has no network scope");
  await egress.ready;
  const response = await send(egress, url, params, call);
  if (response.headers["x-ooo-refused"] !== undefined) throw await refusal(response);
  const headers: { name: string; value: string }[] = [];
  for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
    headers.push({ name: response.rawHeaders[at] ?? "", value: response.rawHeaders[at + 1] ?? "" });
  }
  void forward(response, call);
  return { status: response.statusCode ?? 502, headers };
}

type Target = NonNullable<ReturnType<typeof splitUrl>>;

async function send(
  egress: Egress,
  url: Target,
  params: Params<"http.request">,
  call: Call<"http.request">,
): Promise<IncomingMessage> {
  const authority = `${url.host}:${url.port}`;
  const path = `${url.path}${url.query === undefined ? "" : `?${url.query}`}`;
  const isTls = url.scheme === "https";
  const socket = await openSocket(egress, isTls ? authority : undefined);
  const defaultPort = isTls ? 443 : 80;
  const options: RequestOptions = {
    method: params.method,
    path: isTls ? path : `http://${authority}${path}`,
    headers: headersOf(params, url.port === defaultPort ? url.host : authority),
    setHost: false,
    signal: call.signal,
    createConnection: () =>
      isTls
        ? connectTls({
            socket,
            servername: url.host.replace(/^\[|\]$/g, ""),
            ca: readFileSync(join(egress.directory, "ca.pem")),
          })
        : socket,
  };
  try {
    const response = Promise.withResolvers<IncomingMessage>();
    const outgoing = isTls ? httpsRequest(options) : httpRequest(options);
    outgoing.once("response", response.resolve);
    outgoing.on("error", response.reject);
    // A server may answer, and close the connection, before it was told that the body ends: then the answer counts.
    if (params.body === true) pipeline(Readable.from(call.input), outgoing).catch(response.reject);
    else outgoing.end();
    return await response.promise;
  } catch (cause) {
    socket.destroy();
    throw new ProtocolError("UPSTREAM_FAILED", `${authority} could not be reached`, { cause });
  }
}

function headersOf(params: Params<"http.request">, host: string): Record<string, string[]> {
  const headers: Record<string, string[]> = { host: [host] };
  for (const { name, value } of params.headers ?? []) {
    const key = name.toLowerCase();
    // With a length that the plugin knows no server has to understand chunks.
    const isLength = params.body === true && key === "content-length" && /^[0-9]{1,15}$/.test(value);
    if (!OWN_HEADERS.has(key) || isLength) (headers[key] ??= []).push(value);
  }
  return headers;
}

/** A connection to the filter; with `tunnel`, one that leads to that authority (CONNECT). */
async function openSocket(egress: Egress, tunnel: string | undefined): Promise<Socket> {
  const socket = connectFilter(egress);
  if (tunnel === undefined) return socket;
  return new Promise((resolve, reject) => {
    const connecting = httpRequest({
      method: "CONNECT",
      path: tunnel,
      createConnection: () => socket,
      headers: { host: tunnel },
    });
    connecting.once("connect", (response, tunnelSocket) => {
      if (response.statusCode === 200) resolve(tunnelSocket);
      else reject(new ProtocolError("BLOCKED", "the request filter refused the connection"));
    });
    connecting.once("error", reject);
    connecting.end();
  });
}

/**
 * Names the filter's socket through an open descriptor of its directory: the address of a socket holds 107 bytes, and a
 * home directory may be longer than that. There is no filter where there is no `/proc`.
 */
function connectFilter(egress: Egress): Socket {
  const directory = openSync(egress.directory, constants.O_RDONLY | constants.O_DIRECTORY);
  const socket = connect(`/proc/self/fd/${directory}/s`);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(directory);
    isOpen = false;
  };
  return socket
    .once("connect", close)
    .once("close", close)
    .on("error", () => undefined);
}

async function forward(response: IncomingMessage, call: Call<"http.request">): Promise<void> {
  const sink = call.output("response");
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) await sink.write(chunk);
    await sink.end();
  } catch {
    response.destroy();
    await sink.end(new ProtocolError("UPSTREAM_FAILED", "the response broke off"));
  }
}

/** The filter's own answer as an error of the protocol (ENF-11). */
async function refusal(response: IncomingMessage): Promise<ProtocolError> {
  const text = Buffer.concat((await response.toArray()) as Buffer[]).toString("utf8");
  const fallback = new ProtocolError("BLOCKED", "the request was blocked");
  try {
    const answer = JSON.parse(text) as {
      code?: string;
      message?: string;
      scope?: string;
      declared?: boolean;
      hint?: string;
    };
    if (typeof answer.message !== "string") return fallback;
    const { scope, declared, hint } = answer;
    return new ProtocolError(
      answer.code === "SCOPE_REQUIRED" ? "SCOPE_REQUIRED" : "BLOCKED",
      answer.message,
      {
        ...(scope === undefined ? {} : { scope }),
        ...(declared === undefined ? {} : { declared }),
        ...(hint === undefined ? {} : { hint }),
      },
    );
  } catch {
    return fallback;
  }
}
