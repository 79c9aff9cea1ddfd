import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What is answered to requests of one method and URL. */
export type Answer = {
  /** `GET` by default. */
  readonly method?: string;
  /** Scheme, host and path, and the query if it matters: an answer without one fits every query. */
  readonly url: string;
  /** 200 by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is; anything else as JSON. */
  readonly body?: unknown;
};

/** A request that was allowed and would have left the machine. */
export type SentRequest = {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. A credential that the host put in is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isAnswered: boolean;
};

/** A server that answers in the place of the network. */
export type AnswerServer = {
  /** To be given as `answers` of an invocation's context. */
  readonly socket: string;
  /** What has come so far; emptied by `take`. */
  take(): readonly SentRequest[];
  close(): Promise<void>;
};

/** Bytes of a request's body that are kept. */
const MAX_BODY_BYTES = 1024 * 1024;

/** Starts a server on a Unix socket. A request that no answer fits gets 501 and is noted. */
export async function openAnswerServer(socket: string, answers: readonly Answer[]): Promise<AnswerServer> {
  const sent: SentRequest[] = [];
  const server = createServer((request, response) => {
    void receive(request).then((body) => {
      const { method = "GET" } = request;
      const { "x-ooo-url": url = "", ...headers } = request.headers as Record<string, string>;
      const answer = answers.find((each) => fits(each, method, url));
      sent.push({ method, url, headers, body, isAnswered: answer !== undefined });
      reply(response, answer ?? { url, status: 501, body: `no answer is given for ${method} ${url}` });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, resolve);
  });
  return {
    socket,
    take: () => sent.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fits(answer: Answer, method: string, url: string): boolean {
  if ((answer.method ?? "GET") !== method || !URL.canParse(url) || !URL.canParse(answer.url)) return false;
  const [asked, given] = [new URL(url), new URL(answer.url)];
  const isSamePlace = asked.origin === given.origin && asked.pathname === given.pathname;
  return isSamePlace && (given.search === "" || given.search === asked.search);
}

async function receive(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      if (length < MAX_BODY_BYTES) parts.push(part);
      length += part.length;
    }
  } catch {
    // Broken off: what came is what there is.
  }
  return Buffer.concat(parts).toString("utf8");
}

function reply(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  const isText = typeof body === "string";
  const type = isText ? "text/plain; charset=utf-8" : "application/json";
  response.writeHead(status, { ...(body === undefined ? {} : { "content-type": type }), ...headers });
  response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body));
}
