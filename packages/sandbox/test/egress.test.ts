import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createMitmCA, disposeMitmCASync } from "@anthropic-ai/sandbox-runtime/dist/sandbox/mitm-ca.js";
import { mintLeafCert } from "@anthropic-ai/sandbox-runtime/dist/sandbox/mitm-leaf.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { python, shell } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

/** A loopback name would go past the proxy inside: these tests want it asked. */
const ASK_PROXY = { NO_PROXY: "", no_proxy: "" };

/** Sends raw bytes to the forwarder and prints the answer's first line and last line. */
const raw = (...requests: readonly string[]): readonly string[] =>
  python(
    "import socket",
    `for request in ${JSON.stringify(requests)}:`,
    "    client = socket.create_connection(('127.0.0.1', 3128))",
    "    client.sendall(request.encode('latin1'))",
    "    client.settimeout(10)",
    "    data = b''",
    "    while True:",
    "        chunk = client.recv(65536)",
    "        if not chunk: break",
    "        data += chunk",
    "    print(data.split(b'\\r\\n')[0].decode())",
  );

describe("egress", () => {
  let driver: Driver;
  let http: Server;
  let https: Server;
  let port = 0;
  let tlsPort = 0;
  const seen: string[] = [];
  const authority = createMitmCA({});
  const leaf = mintLeafCert(authority, "127.0.0.1");
  const namedLeaf = mintLeafCert(authority, "localhost");
  disposeMitmCASync(authority);

  beforeAll(async () => {
    driver = startDriver();
    const answer = (request: IncomingMessage, response: ServerResponse): void => {
      seen.push(`${request.method ?? ""} ${request.url ?? ""} ${request.headers.authorization ?? "-"}`);
      response.setHeader("x-echo", request.headers.authorization ?? "-");
      if (request.url === "/redirect")
        response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` });
      let length = 0;
      request.on("data", (chunk: Buffer) => (length += chunk.length));
      request.on("end", () =>
        response.end(request.method === "POST" ? `${length} bytes` : "body of the server"),
      );
    };
    http = createHttpServer(answer);
    const secure = createHttpsServer({ key: leaf.keyPem, cert: leaf.certPem }, answer);
    secure.addContext("localhost", { key: namedLeaf.keyPem, cert: namedLeaf.certPem });
    https = secure;
    for (const server of [http, https])
      await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    port = (http.address() as AddressInfo).port;
    tlsPort = (https.address() as AddressInfo).port;
  });
  afterAll(async () => {
    http.close();
    https.close();
    await driver.close();
  });

  const url = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const listed = (): readonly string[] => [`127.0.0.1:${port}`, `127.0.0.1:${tlsPort}`];

  it("ENF-03, ENF-11: a request goes out if the decider allows it, and its reason comes back if not", async () => {
    const { stdout, requests, violations } = await driver.run({
      argv: shell(`curl -s ${url("/read")}; echo; curl -s -w '%{http_code}' -X POST -d x ${url("/read")}`),
      environment: ASK_PROXY,
      network: { addresses: listed(), allow: [`GET ${url("/read")}`] },
    });
    expect(requests).toEqual([`GET ${url("/read")}`, `POST ${url("/read")}`]);
    expect(stdout).toBe(`body of the server\n{"blocked":"POST ${url("/read")}"}\n403`);
    expect(violations.map(({ kind }) => kind)).toEqual(["request-blocked"]);
  });

  it("ENF-04: a header that the decider gives replaces the plugin's own, and the plugin never holds it", async () => {
    seen.length = 0;
    const { stdout } = await driver.run({
      argv: shell(
        `curl -s -H 'Authorization: Bearer placeholder' ${url("/read")}; cat /proc/*/environ /proc/*/cmdline | grep -c 'real-[t]oken'`,
      ),
      environment: ASK_PROXY,
      network: {
        addresses: listed(),
        allow: [`GET ${url("/read")}`],
        setHeaders: [["Authorization", "Basic real-token"]],
      },
    });
    expect(stdout).toBe("body of the server0\n");
    expect(seen).toEqual(["GET /read Basic real-token"]);
  });

  it("T045: a response header that echoes the credential is left out, another is not", async () => {
    const run = (scrub: readonly string[]) =>
      driver.run({
        argv: shell(`curl -s -i ${url("/read")} | grep -c x-echo`),
        environment: ASK_PROXY,
        network: {
          addresses: listed(),
          allow: [`GET ${url("/read")}`],
          setHeaders: [["Authorization", "Basic real-token"]],
          scrub,
        },
      });
    expect((await run(["real-token"])).stdout).toBe("0\n");
    expect((await run(["other"])).stdout).toBe("1\n");
  });

  it("a decider can read a body before it decides, and it is sent on whole; a longer one is refused", async () => {
    const body = "x".repeat(100_000);
    const network = { addresses: listed(), allow: [`POST ${url("/read")}`] };
    const argv = shell(`head -c 100000 /dev/zero | tr '\\0' x | curl -s --data-binary @- ${url("/read")}`);
    const read = await driver.run({
      argv,
      environment: ASK_PROXY,
      network: { ...network, readBody: 200_000 },
    });
    expect([read.requests[1], read.stdout]).toEqual([body, "100000 bytes"]);
    const long = await driver.run({ argv, environment: ASK_PROXY, network: { ...network, readBody: 1_000 } });
    expect(long.requests[1]).toBe("undefined");
    // Whoever is still sending when the answer comes may see the connection end in its place.
    expect(["the body is too long to be judged\n", ""]).toContain(long.stdout);
  });

  it("T022, T023, ENF-03: loopback, private and metadata addresses are not dialled, by name or by number", async () => {
    seen.length = 0;
    const hosts = [
      `localhost:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
      "169.254.169.254",
      "10.0.0.1",
      "192.168.1.1",
      "172.16.0.1",
      "100.100.100.200",
      "[fd00:ec2::254]",
      "[::ffff:10.0.0.1]",
      "[64:ff9b::a00:1]",
    ];
    const { stdout, violations } = await driver.run({
      argv: shell(
        hosts.map((host) => `curl -s -g -o /dev/null -w '%{http_code} ' 'http://${host}/read'`).join("; "),
      ),
      environment: ASK_PROXY,
      network: { addresses: [], allow: [`GET http://localhost:${port}/read`] },
    });
    expect(new Set(stdout.trim().split(" "))).toEqual(new Set(["403", "502"]));
    expect(stdout.trim().split(" ")).toHaveLength(hosts.length);
    expect(violations.filter(({ kind }) => kind === "address-refused")).toHaveLength(hosts.length);
    expect(seen).toEqual([]);
  });

  it("T022: a name leads to a listed address only if its own verdict says so, whatever else may go there", async () => {
    const run = (placed: readonly string[]) =>
      driver.run({
        argv: shell(
          `curl -s -o /dev/null -w '%{http_code} ' http://localhost:${port}/read; curl -s -o /dev/null -w '%{http_code}' ${url("/read")}`,
        ),
        environment: ASK_PROXY,
        network: {
          addresses: [...listed(), `[::1]:${port}`],
          placed,
          allow: [`GET http://localhost:${port}/read`, `GET ${url("/read")}`],
        },
      });
    const without = await run([]);
    expect(without.stdout).toMatch(/^50\d 200$/);
    expect(without.violations.map(({ kind, target }) => [kind, target])).toEqual([
      ["address-refused", `localhost:${port}`],
    ]);
    expect((await run(listed())).stdout).toBe("200 200");
    // A verdict cannot name what the run as a whole may not reach.
    const beyond = await driver.run({
      argv: shell(`curl -s -o /dev/null -w '%{http_code}' http://localhost:${port}/read`),
      environment: ASK_PROXY,
      network: { addresses: [], placed: listed(), allow: [`GET http://localhost:${port}/read`] },
    });
    expect(beyond.stdout).toMatch(/^50\d$/);
  });

  it("T022: of two requests at once to one name each goes where its own verdict says", async () => {
    const [listing, bare] = [`http://localhost:${port}/listed`, `http://localhost:${port}/bare`];
    for (const urls of [
      [listing, bare],
      [bare, listing],
    ]) {
      for (const pipelined of [false, true]) {
        const request = (target: string, connection: string): string =>
          `GET ${target} HTTP/1.1\\r\\nHost: localhost:${port}\\r\\nConnection: ${connection}\\r\\n\\r\\n`;
        const sent = pipelined
          ? [request(urls[0] ?? "", "keep-alive") + request(urls[1] ?? "", "close")]
          : urls.map((target) => request(target, "close"));
        const { stdout, requests } = await driver.run({
          argv: python(
            "import socket, re",
            `clients = [socket.create_connection(('127.0.0.1', 3128)) for _ in range(${sent.length})]`,
            `for client, text in zip(clients, ${JSON.stringify(sent).replaceAll("\\\\", "\\")}): client.sendall(text.encode())`,
            "for client in clients:",
            "    data = b''",
            "    while chunk := client.recv(65536): data += chunk",
            "    print(' '.join(code.decode()[:2] for code in re.findall(rb'HTTP/1.1 (\\d+)', data)))",
          ),
          network: {
            addresses: listed(),
            allow: urls.map((target) => `GET ${target}`),
            placedFor: { [`GET ${listing}`]: listed() },
            together: 2,
          },
        });
        expect(requests).toHaveLength(2);
        const expected = urls.map((target) => (target === listing ? "20" : "50"));
        expect(stdout.trim().split(/\s/)).toEqual(expected);
      }
    }
  });

  it("T022: a request does not use another one's way to an address that its own verdict does not list", async () => {
    const at = (path: string): string => `https://localhost:${tlsPort}${path}`;
    const listing = ["/listed", "/again"].map((path) => `GET ${at(path)}`);
    const run = (paths: readonly string[]) =>
      driver.run({
        argv: python(
          "import http.client, ssl",
          "context = ssl.create_default_context(cafile='/run/ooo/egress/ca.pem')",
          "client = http.client.HTTPSConnection('127.0.0.1', 3128, context=context)",
          `client.set_tunnel('localhost', ${tlsPort})`,
          `for path in ${JSON.stringify(paths)}:`,
          "    client.request('GET', path)",
          "    answer = client.getresponse()",
          "    answer.read()",
          "    print(answer.status, end=' ')",
        ),
        network: {
          addresses: listed(),
          allow: ["/listed", "/bare", "/again"].map((path) => `GET ${at(path)}`),
          placedFor: Object.fromEntries(listing.map((request) => [request, listed()])),
          certificateAuthorities: [authority.certPem],
        },
      });
    const first = await run(["/listed", "/again", "/bare"]);
    expect(first.stdout).toBe("200 200 421 ");
    expect(first.violations.map(({ kind, target }) => [kind, target])).toEqual([
      ["request-refused", `GET ${at("/bare")}`],
    ]);
    // What leads nowhere binds nobody.
    expect((await run(["/bare", "/listed", "/again"])).stdout).toMatch(/^(?:403|502) 200 200 $/);
  });

  it("T025: other spellings of an address are judged as the address", async () => {
    const { stdout } = await driver.run({
      argv: raw(
        ...[
          "0x7f000001",
          "2130706433",
          "127.1",
          "[::ffff:127.0.0.1]",
          "127.0.0.1.",
          "user@127.0.0.1",
          "0177.0.0.1",
        ].map(
          (host) =>
            `GET http://${host}:${port}/read HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n\r\n`,
        ),
      ),
      network: { addresses: [], allow: [`GET ${url("/read")}`] },
    });
    expect(stdout.trim().split("\n")).toHaveLength(7);
    for (const line of stdout.trim().split("\n")) expect(line).toMatch(/^HTTP\/1\.1 (?:400|403|421) /);
  });

  it("T021: a blocked name is answered before anybody looks it up, an allowed one after", async () => {
    const name = "data.blocked.invalid";
    const { stdout, requests } = await driver.run({
      argv: shell(
        `for scheme in http https; do curl -s -o /dev/null -w '%{http_code} ' $scheme://${name}/; done`,
      ),
      network: { addresses: [], allow: [] },
    });
    // A name that cannot be resolved would be answered 502.
    expect(stdout).toBe("403 403 ");
    expect(requests).toEqual([`GET http://${name}:80/`, `GET https://${name}:443/`]);
  });

  it("T028: where a redirect leads is decided anew", async () => {
    const { stdout, requests } = await driver.run({
      argv: shell(`curl -s -L ${url("/redirect")}`),
      environment: ASK_PROXY,
      network: { addresses: listed(), allow: [`GET ${url("/redirect")}`] },
    });
    expect(requests).toEqual([`GET ${url("/redirect")}`, `GET ${url("/secret")}`]);
    expect(stdout).toBe(`{"blocked":"GET ${url("/secret")}"}\n`);
  });

  it("T029: over TLS neither another Host nor another server name is taken for where the tunnel leads", async () => {
    seen.length = 0;
    const { stdout, requests } = await driver.run({
      argv: python(
        "import socket, ssl",
        "def ask(name, host, alpn=None):",
        "    client = socket.create_connection(('127.0.0.1', 3128)); client.settimeout(10)",
        `    client.sendall(b'CONNECT 127.0.0.1:${tlsPort} HTTP/1.1\\r\\nHost: 127.0.0.1:${tlsPort}\\r\\n\\r\\n'); client.recv(4096)`,
        "    context = ssl._create_unverified_context()",
        "    if alpn: context.set_alpn_protocols(alpn)",
        "    try:",
        "        tls = context.wrap_socket(client, server_hostname=name)",
        "        tls.sendall(f'GET /read HTTP/1.1\\r\\nHost: {host}\\r\\nConnection: close\\r\\n\\r\\n'.encode())",
        "        print(tls.recv(4096).split(b'\\r\\n')[0].decode(), tls.selected_alpn_protocol())",
        "    except OSError as error: print('refused')",
        `own = '127.0.0.1:${tlsPort}'`,
        "ask('other.example', own)",
        "ask('other.example', 'other.example')",
        "ask('127.0.0.1', 'other.example')",
        "ask('127.0.0.1', own, ['h2'])",
        "ask('127.0.0.1', own, ['h2', 'http/1.1'])",
      ),
      network: {
        addresses: listed(),
        allow: [`GET https://127.0.0.1:${tlsPort}/read`],
        certificateAuthorities: [authority.certPem],
      },
    });
    const answers = stdout.trim().split("\n");
    expect(answers).toHaveLength(5);
    for (const answer of answers.slice(0, 3))
      expect(answer).toMatch(/^(?:HTTP\/1\.1 (?:400|403|421) .*|refused)$/);
    // T038: HTTP/2 is not spoken; whoever insists on it is refused.
    expect(answers[3]).not.toContain("h2");
    expect(answers[4]).toMatch(/^HTTP\/1\.1 200 .*(?:http\/1\.1|None)$/);
    expect(seen.length).toBeLessThanOrEqual(2);
    for (const request of requests) expect(request).toBe(`GET https://127.0.0.1:${tlsPort}/read`);
  });

  it("T038: no upgrade, no HTTP/2 preface and no trailer gets through", async () => {
    const upgrades: string[] = [];
    const trailers: unknown[] = [];
    http.on("upgrade", (request, socket) => {
      upgrades.push(request.url ?? "");
      socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    });
    http.on("request", (request: IncomingMessage) =>
      request.on("end", () => trailers.push(request.trailers, request.headers.trailer)),
    );
    const to = `http://127.0.0.1:${port}`;
    const host = `Host: 127.0.0.1:${port}\r\n`;
    const { stdout } = await driver.run({
      argv: raw(
        `GET ${to}/read HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        `GET ${to}/read HTTP/1.1\r\n${host}Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        `POST ${to}/read HTTP/1.1\r\n${host}Connection: close\r\nTransfer-Encoding: chunked\r\nTrailer: Authorization\r\n\r\n1\r\nx\r\n0\r\nAuthorization: Bearer smuggled\r\n\r\n`,
        `POST ${to}/read HTTP/1.1\r\n${host}Connection: close\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`,
        `POST ${to}/read HTTP/1.1\r\n${host}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1;a\r\nx\r\n0\r\n\r\nGET ${to}/secret HTTP/1.1\r\n${host}\r\n`,
        `POST ${to}/read HTTP/1.1\r\n${host}Connection: close, content-length\r\nContent-Length: 1\r\n\r\nx`,
      ),
      network: { addresses: listed(), allow: [`GET ${url("/read")}`, `POST ${url("/read")}`] },
      limits: { wallMs: 30_000 },
    });
    http.removeAllListeners("upgrade");
    expect(stdout).not.toContain(" 101 ");
    expect(stdout.split("\n")[2]).toMatch(/^(?:HTTP\/1\.1 (?:400|505) .*)?$/);
    expect(upgrades).toEqual([]);
    expect(JSON.stringify(trailers)).not.toMatch(/smuggled|uthorization/);
    expect(seen).not.toContain("GET /secret -");
  });

  it("T029, T034, T038: requests with two readings are refused before they are decided", async () => {
    const head = "Connection: close\r\n\r\n";
    const to = `http://127.0.0.1:${port}`;
    const host = `Host: 127.0.0.1:${port}\r\n`;
    const { stdout, requests } = await driver.run({
      argv: raw(
        `GET ${to}/read HTTP/1.1\r\nHost: other.example\r\n${head}`,
        `GET ${to}/public/../read HTTP/1.1\r\n${host}${head}`,
        `GET ${to}/public/%2e%2e/read HTTP/1.1\r\n${host}${head}`,
        `GET ${to}/public\\..\\read HTTP/1.1\r\n${host}${head}`,
        `GET ${to}//read HTTP/1.1\r\n${host}${head}`,
        `POST ${to}/read HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n${head}0\r\n\r\n`,
        `GET /read HTTP/1.1\r\n${host}${head}`,
      ),
      network: { addresses: listed(), allow: [`GET ${url("/read")}`] },
    });
    for (const line of stdout.trim().split("\n")) expect(line).toMatch(/^HTTP\/1\.1 (?:400|421) /);
    expect(stdout.trim().split("\n")).toHaveLength(7);
    expect(requests).toEqual([]);
  });

  it("T031, T122: of two runs at once each reaches its own filter only", async () => {
    const paths = ["/first", "/second"];
    const answers = await Promise.all(
      paths.map((own) =>
        driver.run({
          argv: shell(
            `${paths.map((path) => `curl -s -o /dev/null -w '%{http_code} ' ${url(path)}`).join("; ")}; sleep 0.3; md5sum < /run/ooo/egress/ca.pem; ls /run/ooo/egress`,
          ),
          environment: ASK_PROXY,
          network: { addresses: listed(), allow: [`GET ${url(own)}`] },
        }),
      ),
    );
    const [first, second] = answers.map(({ stdout }) => stdout);
    expect(first).toMatch(/^200 403 /);
    expect(second).toMatch(/^403 200 /);
    expect(first?.split(" ")[2]).not.toBe(second?.split(" ")[2]);
    expect(answers.map(({ requests }) => requests.length)).toEqual([2, 2]);
  });

  it("RUN-03: Node's own fetch, Python and curl find the filter and trust it over TLS", async () => {
    const target = `https://127.0.0.1:${tlsPort}/read`;
    const { stdout, stderr } = await driver.run({
      argv: shell(
        `curl -sS ${target}; echo; python3 -I -c "import urllib.request as u; print(u.urlopen('${target}').read().decode())"; /run/ooo/node -e "fetch('${target}').then((r) => r.text()).then(console.log)"`,
      ),
      environment: ASK_PROXY,
      network: { addresses: listed(), allow: [`GET ${target}`], certificateAuthorities: [authority.certPem] },
    });
    expect([stdout, stderr]).toEqual(["body of the server\n".repeat(3), ""]);
  });

  it("INV-06, RUN-05: exit code, signal, channel and launch failure come through the forwarder", async () => {
    const network = { addresses: [], allow: [] };
    const [code, signal, missing, channel] = await Promise.all([
      driver.run({ argv: shell("exit 9"), network }),
      driver.run({ argv: shell("kill -KILL $$"), network }),
      driver.run({ argv: ["/nowhere/program"], network }),
      driver.run({
        argv: python(
          "import os",
          "os.write(3, os.read(3, 9).upper())",
          "print([fd for fd in range(256) if os.path.exists(f'/proc/self/fd/{fd}')], sorted(os.environ)[:2])",
        ),
        channel: "channel",
        network,
      }),
    ]);
    expect(code.outcome).toEqual({ kind: "exited", code: 9 });
    expect(signal.outcome).toMatchObject({ kind: "signaled", signal: "SIGKILL" });
    expect(missing.outcome).toMatchObject({ kind: "launch-failed", code: 127 });
    expect([channel.channel, channel.stdout]).toEqual([
      "CHANNEL",
      "[0, 1, 2, 3] ['CARGO_HTTP_CAINFO', 'CURL_CA_BUNDLE']\n",
    ]);
  });
});
