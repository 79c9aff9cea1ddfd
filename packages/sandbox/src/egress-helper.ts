/**
 * The egress filter's process: the HTTP proxy of `@anthropic-ai/sandbox-runtime`, with every request decided by the host
 * over descriptor 3 and every address judged before it is dialled. It ends when descriptor 3 does.
 *
 * Started by `prepareEgress` with the run's egress directory as working directory; not for use by anyone else.
 */
import type * as EmittedConnection from "@anthropic-ai/sandbox-runtime/dist/sandbox/emitted-connection.js";
import type * as HttpProxy from "@anthropic-ai/sandbox-runtime/dist/sandbox/http-proxy.js";
import type * as MitmCa from "@anthropic-ai/sandbox-runtime/dist/sandbox/mitm-ca.js";
import type * as MitmLeaf from "@anthropic-ai/sandbox-runtime/dist/sandbox/mitm-leaf.js";
import type * as ResolvedAddressGuard from "@anthropic-ai/sandbox-runtime/dist/sandbox/resolved-address-guard.js";
import { renameSync, writeFileSync } from "node:fs";
import { Socket, createServer, type Server } from "node:net";
import type { SecureContext } from "node:tls";
import { createAddressGuard, type AddressGuard } from "./egress/address-guard.ts";
import { createAuthority, type CertificateAuthority } from "./egress/certificate-authority.ts";
import { EGRESS_FILES } from "./egress/environment.ts";
import { receiveMessages, sendMessage, type HostMessage } from "./egress/messages.ts";
import { createDecisions } from "./egress/decisions.ts";

/** Longer than any run may take. */
const AUTHORITY_DAYS = 2;

const host = new Socket({ fd: 3, readable: true, writable: true });
let guard: AddressGuard | undefined;
const decisions = createDecisions(
  (id, request) => sendMessage(host, { type: "request", id, request }),
  (scheme) => guard?.beginRequest(scheme) ?? (() => true), // Without a guard nothing is dialled.
);

host.on("close", () => process.exit(0));
receiveMessages(host, (received) => {
  const message = received as HostMessage;
  if (message.type === "start") void serve(message).catch(fail);
  else if (message.type === "read-body") void sendBody(message.id, message.maxBytes);
  else decisions.settle(message);
});

async function sendBody(id: number, maxBytes: number): Promise<void> {
  const body = await decisions.readBody(id, maxBytes);
  sendMessage(host, { type: "body", id, ...(body === undefined ? {} : { data: body.toString("base64") }) });
}

function fail(error: unknown): void {
  process.stderr.write(String(error instanceof Error ? error.stack : error));
  process.exit(1);
}

async function serve(start: HostMessage & { type: "start" }): Promise<void> {
  // The key stays in this process; the certificate is what the plugin gets.
  const authority = await createAuthority("ooo run", AUTHORITY_DAYS);
  // Most of the proxy's price is its code. A plugin that never connects does not wait for it.
  let accepting: Promise<(socket: Socket) => void> | undefined;
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    accepting ??= start.answers === undefined ? openProxy(start, authority) : openAnswers(start, authority);
    accepting.then((accept) => {
      accept(socket);
      socket.resume();
    }, fail);
  });
  listen(server, authority.certPem);
}

/** One of the library's proxy modules. */
async function load<T>({ library }: HostMessage & { type: "start" }, name: string): Promise<T> {
  return (await import(`${library}/${name}.js`)) as T;
}

async function openAnswers(
  start: HostMessage & { type: "start" },
  { certPem, keyPem }: CertificateAuthority,
): Promise<(socket: Socket) => void> {
  const [mitm, leaf] = await Promise.all([
    load<typeof MitmCa>(start, "mitm-ca"),
    load<typeof MitmLeaf>(start, "mitm-leaf"),
  ]);
  const mitmCA = mitm.createMitmCA({ caCertPem: certPem, caKeyPem: keyPem });
  const contextFor = (name: string): SecureContext => leaf.secureContextFor(mitmCA, name);
  // Only tests answer in place of the network: no run waits for the code.
  const { createAnsweringProxy } = await import("./egress/answering-proxy.ts");
  const { answers = "" } = start;
  const proxy = createAnsweringProxy({ answers, decide: decisions.decide, contextFor });
  return (socket) => void proxy.emit("connection", socket);
}

async function openProxy(
  start: HostMessage & { type: "start" },
  { certPem, keyPem }: CertificateAuthority,
): Promise<(socket: Socket) => void> {
  const [http, mitm, addresses, connection] = await Promise.all([
    load<typeof HttpProxy>(start, "http-proxy"),
    load<typeof MitmCa>(start, "mitm-ca"),
    load<typeof ResolvedAddressGuard>(start, "resolved-address-guard"),
    load<typeof EmittedConnection>(start, "emitted-connection"),
  ]);
  const judge = createAddressGuard(
    (allowed) =>
      addresses.createResolvedAddressGuard({
        allowedDomains: [...allowed],
        deniedResolvedAddresses: PRIVATE_ADDRESSES,
      }),
    start.addresses,
    (name, port) => {
      const reason = "the address is loopback, link-local, private or a metadata service";
      sendMessage(host, { type: "refused", kind: "address", target: `${name}:${port}`, reason });
    },
  );
  guard = judge;
  const proxy = http.createHttpProxyServer({
    filter: (port, name) => judge.mayDial(name.replace(/^\[|\]$/g, ""), port),
    lookupFor: (port) => judge.lookupFor(port),
    filterRequest: decisions.decide,
    onFilterRequestDenied: ({ method, url, reason }) => {
      if (decisions.wasBlocked(reason)) return;
      sendMessage(host, { type: "refused", kind: "request", target: `${method} ${url}`, reason });
    },
    mitmCA: mitm.createMitmCA({ caCertPem: certPem, caKeyPem: keyPem }),
    shouldTerminateTLS: () => true,
    refuseOpaqueTunnels: true,
    requireHostMatch: true,
    requireAsciiHost: true,
    ambiguousRequestTarget: "refuse",
    foldHopByHop: true,
    plaintextHeaderSet: true,
    denyHeader: "x-ooo-refused",
    stripResponseHeaders: decisions.strippedHeaders,
    ...(start.certificateAuthorities.length === 0
      ? {}
      : {
          tlsTerminateUpstreamCA: [
            ...(await import("node:tls")).rootCertificates,
            ...start.certificateAuthorities,
          ],
        }),
  });
  return (socket) =>
    judge.accept(() => {
      http.markHandedInConnection(socket);
      connection.writeHeadsAsLatin1(socket);
      proxy.emit("connection", socket);
      connection.keepFlushedHeaderBatches(socket);
    });
}

function listen(server: Server, certificate: string): void {
  server.on("error", fail);
  server.listen(EGRESS_FILES.socket, () => {
    writeFileSync(EGRESS_FILES.certificate, certificate);
    // The forwarder in the sandbox waits for this name.
    writeFileSync(`${EGRESS_FILES.ready}.new`, "");
    renameSync(`${EGRESS_FILES.ready}.new`, EGRESS_FILES.ready);
    sendMessage(host, { type: "ready" });
  });
}

/**
 * What is not globally reachable by the registries of IANA beside loopback and link-local, and what carries an IPv4
 * address inside an IPv6 one (NAT64, 6to4, Teredo): a translator would take the packet to that inner address.
 */
const PRIVATE_ADDRESSES = [
  "0.0.0.0/8",
  "168.63.129.16/32",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.175.48.0/24",
  "224.0.0.0/4",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "ff00::/8",
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "240.0.0.0/4",
  "fc00::/7",
  "fec0::/10",
  "2001:db8::/32",
];
