import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const fixture = (name: string): string => join(import.meta.dirname, "fixtures", name);

/** The authority that vouches for every host of these tests. */
export const AUTHORITY = fixture("loopback-certificate.pem");

/** What a host does with a request before it answers as git does; true means that it has answered. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A git host on loopback, over TLS. */
export type GitHost = {
  /** `localhost:4711` */
  readonly name: string;
  /** `https://localhost:4711` */
  readonly url: string;
  /** Every request it got. */
  readonly requests: { readonly url: string; readonly authorization: string | undefined }[];
};

/** Starts a host that serves the repositories below a directory, gone after the test. */
export async function aGitHost(root: string, intercept: Intercept = () => false): Promise<GitHost> {
  const requests: { url: string; authorization: string | undefined }[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push({ url: request.url ?? "", authorization: request.headers.authorization });
    if (!intercept(request, response)) serve(root, request, response);
  };
  const tls = { key: readFileSync(fixture("loopback-key.pem")), cert: readFileSync(AUTHORITY) };
  const server = createTlsServer(tls, answer);
  const port = await listen(server);
  return { name: `localhost:${port}`, url: `https://localhost:${port}`, requests };
}

/** Starts a listener that answers every request the same way, without TLS. */
export async function aPlainHost(answer: Intercept): Promise<number> {
  return listen(createServer((request, response) => void answer(request, response)));
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Answers as git does: `git http-backend` behind CGI. */
function serve(root: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const backend = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(backend.stdin);
  backend.stdin.on("error", () => undefined);
  let head = Buffer.alloc(0);
  const takeHead = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) return;
    backend.stdout.off("data", takeHead);
    for (const line of head.toString("latin1", 0, end).split("\r\n")) {
      const [name = "", value = ""] = line.split(": ", 2);
      if (name === "Status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
    backend.stdout.pipe(response);
  };
  backend.stdout.on("data", takeHead);
  response.on("close", () => backend.kill("SIGKILL"));
}
