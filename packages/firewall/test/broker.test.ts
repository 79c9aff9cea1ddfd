import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Providers } from "../src/invocation.ts";
import { World } from "./world.ts";

/** A plugin in Python, with the standard library only, that speaks the protocol: proof that it needs no SDK. */
const PYTHON = `
import json, os, sys, time
channel = os.fdopen(int(os.environ["OOO_PROTOCOL_FD"]), "r+b", buffering=0)
reader = os.fdopen(os.dup(channel.fileno()), "rb")
count = 0
def call(rpc, **params):
    global count
    count += 1
    channel.write(json.dumps({"jsonrpc": "2.0", "id": count, "method": rpc, "params": params}).encode() + b"\\n")
    while True:
        message = json.loads(reader.readline())
        if message.get("id") == count:
            return message.get("result") or message["error"]["data"]
`;

const plugin = (body: string) => ({ entrypoint: "python3 main.py", files: { "main.py": PYTHON + body } });

function memory(): Providers & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    "state.set": ({ key }, { plugin: { name } }) => {
      calls.push(`${name} set ${key}`);
      return { version: 1 };
    },
    "state.get": () => {
      calls.push("get");
      return { found: false };
    },
    "progress.report": () => ({}),
  };
}

describe("the broker", () => {
  it("CAP-01, INV-10: a declared call reaches its provider, an undeclared one is answered and recorded", async () => {
    await using world = await World.open();
    const providers = memory();
    world.overrides = { providers };
    const result = await world.run("", {
      ...plugin(`
print(json.dumps(call("host.hello", versions=["0.1"])))
print(call("state.get", key="a")["found"])
print(call("state.set", key="a", value=1)["code"])
print(call("ledger.append", kind="k", data={})["code"])
print(call("handoff.attach", name="n")["code"])
`),
      capabilities: [
        { name: "state", access: "read" },
        { name: "handoff", access: "attach" },
      ],
    });
    const [hello = "", ...answers] = result.out.trim().split("\n");
    expect(JSON.parse(hello)).toMatchObject({
      version: "0.1",
      invocation_id: result.correlationId,
      plugin: { name: "probe", version: "1.0.0" },
      capabilities: [
        { name: "state", access: "read" },
        { name: "handoff", access: "attach" },
      ],
    });
    expect(answers).toEqual(["False", "CAPABILITY_NOT_DECLARED", "CAPABILITY_NOT_DECLARED", "NOT_AVAILABLE"]);
    expect(providers.calls).toEqual(["get"]);
    const uses = (await world.story(result.correlationId)).filter(
      ({ event_type }) => event_type === "plugin.capability_used",
    );
    expect(
      uses.map(({ capabilities_used: [name], provenance: { target, outcome } }) => [name, target, outcome]),
    ).toEqual([
      ["state:read", "state.get", "allowed"],
      ["state", "state.set", "blocked"],
      ["ledger", "ledger.append", "blocked"],
      ["handoff:attach", "handoff.attach", "allowed"],
    ]);
  });

  it("AUD-06, T116: a flood of calls is counted, never dropped", async () => {
    await using world = await World.open();
    world.overrides = { providers: memory() };
    const result = await world.run("", {
      ...plugin(`
for i in range(150):
    channel.write(json.dumps({"jsonrpc": "2.0", "id": i + 1, "method": "progress.report", "params": {"done": i}}).encode() + b"\\n")
    reader.readline()
`),
      capabilities: [{ name: "progress", access: "write" }],
    });
    expect(result.outcome).toBe("completed");
    const uses = (await world.story(result.correlationId)).filter(
      ({ event_type }) => event_type === "plugin.capability_used",
    );
    expect(uses.length).toBeLessThan(150);
    const total = uses.reduce((sum, { provenance: { count } }) => sum + Number(count ?? 1), 0);
    expect(total).toBe(150);
  });

  it("T060: what breaks the protocol ends the connection, and the run goes on", async () => {
    await using world = await World.open();
    const result = await world.run(
      'printf \'{"jsonrpc":"2.0","id":1,"id":2}\\n\' >&3; head -c 2000000 /dev/zero >&3; cat <&3 | head -c 200; echo survived',
    );
    expect(result).toMatchObject({ outcome: "completed" });
    expect(result.out).toContain("survived");
    expect(result.out).toContain("error");
  });

  it("a provider that fails is a fault of the host, and the plugin learns nothing of it", async () => {
    await using world = await World.open();
    world.overrides = {
      providers: { "state.get": () => Promise.reject(new Error("/secret/path is broken")) },
    };
    const result = await world.run("", {
      ...plugin('print(call("state.get", key="a"))'),
      capabilities: [{ name: "state", access: "read" }],
    });
    expect(result.out).toContain("HOST_FAULT");
    expect(result.out).not.toContain("secret");
  });

  it("ENF-12: the plugin's own configuration arrives typed", async () => {
    await using world = await World.open('[plugins.probe]\nlimit = 5\nlabels = ["a"]\n');
    const result = await world.run(
      "",
      plugin('print(json.dumps(call("host.hello", versions=["0.1"])["config"]))'),
    );
    expect(JSON.parse(result.out)).toEqual({ limit: 5, labels: ["a"] });
  });
});

describe("http.request", () => {
  let server: Server;
  let api: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/repos/o/r/pulls") {
        response.writeHead(413, { connection: "close" }).end("too long");
        return;
      }
      void request.toArray().then((chunks) => {
        const body = Buffer.concat(chunks as Buffer[]).toString();
        response.end(
          `${request.method ?? ""} ${request.url ?? ""} ${request.headers.authorization ?? "-"} ${body}`,
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const FETCH = `
import base64
def fetch(method, url):
    global count
    answer = call("http.request", method=method, url=url)
    if "status" not in answer:
        return answer
    channel.write(json.dumps({"jsonrpc": "2.0", "method": "stream.credit", "params": {"id": count, "stream": "response", "chunks": 8}}).encode() + b"\\n")
    data = b""
    while True:
        message = json.loads(reader.readline())
        if message["method"] == "stream.end":
            return [answer["status"], data.decode()]
        data += base64.b64decode(message["params"]["data"])
`;

  it("goes the way of every request: one decision, one record, the secret on the host", async () => {
    await using world = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
    world.env.GITHUB_TOKEN = "ghp_realrealrealrealrealrealrealreal1234";
    const result = await world.run("", {
      ...plugin(`${FETCH}
print(fetch("GET", os.environ["GITHUB_API_URL"] + "/user"))
print(json.dumps(fetch("PUT", os.environ["GITHUB_API_URL"] + "/repos/o/r/pulls/1/merge")))
`),
      grant: ["github:read"],
      permissions: [{ scope: "github:read" }, { scope: "github:pull_request:write" }],
    });
    const [allowed, blocked = ""] = result.out.trim().split("\n");
    expect(allowed).toBe("[200, 'GET /user Bearer ghp_realrealrealrealrealrealrealreal1234 ']");
    expect(JSON.parse(blocked)).toMatchObject({
      code: "SCOPE_REQUIRED",
      scope: "github:pull_request:write",
      declared: true,
    });
    const uses = (await world.story(result.correlationId)).filter(
      ({ event_type }) => event_type === "plugin.permission_used",
    );
    expect(uses.map(({ provenance: { outcome } }) => outcome)).toEqual(["allowed", "blocked"]);
  });

  it("hands on what a server answers before the body has ended", async () => {
    await using world = await World.open(`[scopes."github:pull_request:write"]\napi_url = "${api}"\n`);
    world.env.GITHUB_TOKEN = "ghp_realrealrealrealrealrealrealreal1234";
    const result = await world.run("", {
      ...plugin(`
import base64
def send(name, **params):
    channel.write(json.dumps({"jsonrpc": "2.0", "method": name, "params": {"id": 1, "stream": "request", **params}}).encode() + b"\\n")
request = {"method": "POST", "url": os.environ["GITHUB_API_URL"] + "/repos/o/r/pulls", "body": True}
channel.write(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "http.request", "params": request}).encode() + b"\\n")
status = None
while status is None:
    message = json.loads(reader.readline())
    if message.get("method") == "stream.credit":
        send("stream.chunk", seq=0, data=base64.b64encode(b"a part").decode())
    elif message.get("id") == 1:
        status = message.get("result", message.get("error"))
print(status.get("status", status))
send("stream.end", chunks=1)
`),
      grant: ["github:pull_request:write"],
      permissions: [{ scope: "github:pull_request:write" }],
    });
    expect(result.out).toBe("413\n");
  });

  it("works below a home whose path is longer than the address of a socket can be", async () => {
    const long = join(mkdtempSync(join(tmpdir(), "ooo-long-")), "x".repeat(120));
    mkdirSync(long);
    onTestFinished(() => rmSync(join(long, ".."), { recursive: true }));
    vi.stubEnv("TMPDIR", long);
    await using world = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
    vi.unstubAllEnvs();
    const result = await world.run("", {
      ...plugin(`${FETCH}
print(fetch("GET", os.environ["GITHUB_API_URL"] + "/user")[0])
`),
      grant: ["github:read"],
    });
    expect(result.out).toBe("200\n");
  });

  it("ENF-04: over TLS too", async () => {
    await using world = await World.open();
    const [key, cert] = [join(world.root, "key.pem"), join(world.root, "cert.pem")];
    const request = [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
    ];
    const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
    execFileSync("openssl", [...request, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
    const secure = createSecureServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      (incoming, response) =>
        response.end(`${incoming.method ?? ""} ${incoming.headers.authorization ?? "-"}`),
    );
    await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve));
    const base = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`;
    world.write(
      world.home.config,
      `schema_version = "0.1"\n[scopes."github:read"]\napi_url = "${base}"\n`,
      0o600,
    );
    world.env.GITHUB_TOKEN = "ghp_realrealrealrealrealrealrealreal1234";
    world.overrides = { certificateAuthorities: [readFileSync(cert, "utf8")] };
    const result = await world.run("", {
      ...plugin(`${FETCH}
print(fetch("GET", os.environ["GITHUB_API_URL"] + "/user"))
print(fetch("PUT", os.environ["GITHUB_API_URL"] + "/user")["code"])
`),
      grant: ["github:read"],
    });
    secure.close();
    expect(result.out).toBe("[200, 'GET Bearer ghp_realrealrealrealrealrealrealreal1234']\nBLOCKED\n");
  });

  it("INV-03: without any network scope the answer names the scope, and is recorded", async () => {
    await using world = await World.open();
    const result = await world.run("", {
      ...plugin('print(json.dumps(call("http.request", method="GET", url="https://api.github.com/user")))'),
      permissions: [{ scope: "github:read" }],
    });
    expect(JSON.parse(result.out)).toMatchObject({
      code: "SCOPE_REQUIRED",
      scope: "github:read",
      declared: true,
      hint: "ooo plugin trust probe --scope github:read",
    });
    expect((await world.story(result.correlationId))[1]).toMatchObject({ result: { status: "blocked" } });
  });

  it("AUD-03: a plugin that exits with 77 after a blocked use is on record as failed: what it did, only it knows", async () => {
    await using world = await World.open();
    const result = await world.run("", {
      ...plugin('call("http.request", method="GET", url="https://api.github.com/user"); sys.exit(77)'),
      permissions: [{ scope: "github:read" }],
    });
    expect(result).toMatchObject({ outcome: "failed", exitCode: 77, exitBy: "plugin" });
    const story = await world.story(result.correlationId);
    expect(story.map(({ event_type, result: { status } }) => [event_type, status])).toEqual([
      ["plugin.invoked", "started"],
      ["plugin.permission_used", "blocked"],
      ["plugin.failed", "failed"],
    ]);
  });
});

describe("revocation during a run", () => {
  it("T107: after a revocation the next brokered call fails within a second", async () => {
    await using world = await World.open();
    const providers = memory();
    world.overrides = { providers };
    const running = world.run("", {
      ...plugin(`
print(call("state.get", key="a").get("found"), flush=True)
for i in range(200):
    answer = call("state.get", key="a")
    if "code" in answer:
        print(answer["code"]); break
    time.sleep(0.02)
`),
      capabilities: [{ name: "state", access: "read" }],
      permissions: [{ scope: "github:read" }],
    });
    while (providers.calls.length === 0) await sleep(20);
    const [{ event } = { event: undefined }] = (await world.ledger.query({ types: ["plugin.trusted"] }))
      .records;
    if (event === undefined) throw new Error("nobody trusted it");
    const { source_identity = "", artifact_digest = "" } = event.provenance;
    await world.ledger.append([
      {
        ...event,
        schema_version: "0.2",
        event_type: "plugin.revoked",
        provenance: { source_identity, artifact_digest },
      },
    ]);
    const result = await running;
    expect(result.out === "False\nBLOCKED\n" || result.exitBy === "ooo").toBe(true);
    expect(result.out).not.toContain("None");
  });

  it("T107: a run that holds a mount of a revoked scope is ended", async () => {
    await using world = await World.open();
    const running = world.run("echo up > marker; sleep 20", { grant: ["filesystem:write"] });
    for (let left = 100; left > 0; left -= 1) {
      if ((await world.ledger.query({ types: ["plugin.invoked"] })).records.length > 0) break;
      await sleep(20);
    }
    await sleep(300);
    const [record] = (await world.ledger.query({ types: ["plugin.trusted"] })).records;
    if (record === undefined) throw new Error("nobody trusted it");
    const { source_identity = "", artifact_digest = "", scope = "" } = record.event.provenance;
    await world.ledger.append([
      {
        ...record.event,
        schema_version: "0.2",
        event_type: "plugin.revoked",
        provenance: { source_identity, artifact_digest, scope },
      },
    ]);
    expect(await running).toMatchObject({
      outcome: "blocked",
      exitCode: 77,
      message: "filesystem:write was revoked",
    });
  });
});
