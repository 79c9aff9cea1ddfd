import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createNetServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { World } from "./world.ts";

const TOKEN = "ghp_realrealrealrealrealrealrealreal1234";

async function listen(server: Server | ReturnType<typeof createNetServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("artifacts", () => {
  it("T005: a directory that is swapped between the check and the start changes nothing about what runs", async () => {
    await using world = await World.open();
    const row = await world.install({ entrypoint: "sh main.sh", files: { "main.sh": "echo ran" } });
    await world.trust("probe");
    const artifact = world.home.artifact(row.artifact_digest);
    world.write(join(world.root, "evil/main.sh"), "echo evil");
    const { ledger } = world;
    const append = ledger.append.bind(ledger);
    let swaps = 0;
    ledger.append = async (events) => {
      const result = await append(events);
      if (events[0]?.event_type === "plugin.invoked") {
        renameSync(artifact, `${artifact}.aside`);
        if (swaps % 2 === 0) symlinkSync(join(world.root, "evil"), artifact);
        else mkdirSync(artifact);
        swaps += 1;
      }
      return result;
    };
    for (let round = 0; round < 6; round += 1) {
      const result = await world.invoke();
      expect(result.out).not.toContain("evil");
      expect(result.out).toBe("ran\n");
      execFileSync("rm", ["-rf", artifact]);
      renameSync(`${artifact}.aside`, artifact);
    }
    expect(swaps).toBe(6);
  });
});

describe("names", () => {
  it("T009, T011: a protected name that appears in another case or normal form is moved away too", async () => {
    await using world = await World.open();
    const result = await world.run(
      "echo bad > .EnvRC; mkdir .VSCode; echo bad > .VSCode/tasks.json; echo ok > envrc",
      {
        grant: ["filesystem:write"],
      },
    );
    expect(existsSync(join(world.workspace, ".EnvRC"))).toBe(false);
    expect(existsSync(join(world.workspace, ".VSCode"))).toBe(false);
    expect(existsSync(join(world.workspace, "envrc"))).toBe(true);
    expect(result.notices).toHaveLength(2);
  });

  it("T072: a hidden path that exists looks like one that does not", async () => {
    await using world = await World.open();
    world.write(join(world.userHome, "real.txt"), "SECRET");
    const result = await world.run(
      `for f in real.txt none.txt; do stat ${world.userHome}/$f 2>&1 | sed "s/$f/X/"; done | sort | uniq -c | wc -l`,
    );
    expect(result.out.trim()).toBe("1");
  });
});

describe("uses", () => {
  it("AUD-12: mounts are recorded once, in the manifest's order, and what is only declared is not recorded", async () => {
    await using world = await World.open();
    world.write("a.txt", "a");
    world.write(".git/HEAD", "ref: refs/heads/main\n");
    const result = await world.run("cat a.txt a.txt a.txt", {
      grant: ["git:read", "filesystem:read"],
      permissions: [{ scope: "git:read" }, { scope: "github:read" }, { scope: "filesystem:read" }],
    });
    const story = await world.story(result.correlationId);
    expect(story.map(({ event_type, permissions_used: [scope] }) => [event_type, scope])).toEqual([
      ["plugin.invoked", undefined],
      ["plugin.permission_used", "git:read"],
      ["plugin.permission_used", "filesystem:read"],
      ["plugin.completed", undefined],
    ]);
  });

  it("T047: what a plugin prints is in the ledger by its hash alone, and a secret in its words is redacted", async () => {
    await using world = await World.open();
    const result = await world.run(`echo ${TOKEN}; echo ${TOKEN} | base64`, { words: ["--token", TOKEN] });
    expect(result.out).toContain(TOKEN);
    const story = JSON.stringify(await world.story(result.correlationId));
    expect(story).not.toContain(TOKEN);
    expect(story).not.toContain(Buffer.from(TOKEN).toString("base64").slice(0, 40));
    expect(story).toContain("[redacted]");
  });

  it("T117: nothing that a plugin writes becomes a violation of its own wording", async () => {
    await using world = await World.open();
    const forged = JSON.stringify({ type: "refused", kind: "address", target: "FORGED", reason: "FORGED" });
    const result = await world.run(`echo '${forged}' >&2; echo '${forged}' >&3; sleep 0.2`);
    const story = await world.story(result.correlationId);
    expect(JSON.stringify(story)).not.toContain("FORGED");
    expect(story.filter(({ event_type }) => event_type === "plugin.violation")).toMatchObject([
      { provenance: { rule: "protocol" } },
    ]);
  });
});

describe("sockets", () => {
  it("T035, T049: the session bus and the agents of the user cannot be reached", async () => {
    await using world = await World.open();
    const path = join(world.root, "bus");
    const server = createNetServer((socket) => socket.end("REACHED"));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    Object.assign(world.env, {
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}`,
      SSH_AUTH_SOCK: path,
      DISPLAY: ":0",
    });
    const main = `
import os, socket
print([n for n in os.environ if n in ("DBUS_SESSION_BUS_ADDRESS", "SSH_AUTH_SOCK", "DISPLAY")])
for path in ("${path}", "/run/dbus/system_bus_socket", "/var/run/docker.sock"):
    try:
        client = socket.socket(socket.AF_UNIX); client.connect(path); print("REACHED")
    except OSError as error:
        print("no")
`;
    const result = await world.run("", { entrypoint: "python3 main.py", files: { "main.py": main } });
    server.close();
    expect(result.out).toBe("[]\nno\nno\nno\n");
  });
});

describe("egress under pressure", () => {
  it("T030: a request that a second process relays gets the same verdict", async () => {
    const server = createHttpServer((_, response) => response.end("answer"));
    const api = `http://127.0.0.1:${await listen(server)}`;
    await using world = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
    const relay = `
import socket, threading
def pump(a, b):
    try:
        while True:
            data = a.recv(65536)
            if not data: break
            b.sendall(data)
    except OSError: pass
    b.close()
server = socket.create_server(("127.0.0.1", 4000))
print("up", flush=True)
while True:
    client, _ = server.accept()
    proxy = socket.create_connection(("127.0.0.1", 3128))
    threading.Thread(target=pump, args=(client, proxy), daemon=True).start()
    threading.Thread(target=pump, args=(proxy, client), daemon=True).start()
`;
    const result = await world.run("", {
      entrypoint: "sh main.sh",
      files: {
        "main.sh": `python3 "$OUROBOROS_PLUGIN_HOME/relay.py" > /tmp/up & while [ ! -s /tmp/up ]; do sleep 0.05; done
          for method in GET DELETE; do curl -s -m 10 -x http://127.0.0.1:4000 --noproxy '' -o /dev/null -w '%{http_code} ' -X $method "$GITHUB_API_URL/user"; done; kill %1`,
        "relay.py": relay,
      },
      grant: ["github:read"],
    });
    server.close();
    expect(result.out.trim()).toBe("200 403");
  });

  it("T037: hundreds of half requests leave the filter able to answer", async () => {
    const server = createHttpServer((_, response) => response.end("answer"));
    const api = `http://127.0.0.1:${await listen(server)}`;
    await using world = await World.open(`[scopes."github:read"]\napi_url = "${api}"\n`);
    const main = `
import os, socket, urllib.request
held = []
for i in range(300):
    client = socket.create_connection(("127.0.0.1", 3128)); client.sendall(b"GET http://x.example/ HT"); held.append(client)
print(urllib.request.urlopen(os.environ["GITHUB_API_URL"] + "/user", timeout=20).read().decode())
`;
    const result = await world.run("", {
      entrypoint: "python3 main.py",
      files: { "main.py": main },
      grant: ["github:read"],
    });
    server.close();
    expect(result.out).toBe("answer\n");
  });

  it("ENF-04: over TLS the host judges method and path, and puts the secret in", async () => {
    await using world = await World.open();
    const [key, cert] = [join(world.root, "key.pem"), join(world.root, "cert.pem")];
    execFileSync(
      "openssl",
      [
        ...[
          "req",
          "-x509",
          "-newkey",
          "ec",
          "-pkeyopt",
          "ec_paramgen_curve:prime256v1",
          "-nodes",
          "-days",
          "2",
        ],
        ...[
          "-subj",
          "/CN=localhost",
          "-addext",
          "subjectAltName=DNS:localhost,IP:127.0.0.1",
          "-keyout",
          key,
          "-out",
          cert,
        ],
      ],
      { stdio: "ignore" },
    );
    const server = createHttpsServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      (request, response) =>
        response.end(`${request.method ?? ""} ${request.url ?? ""} ${request.headers.authorization ?? "-"}`),
    );
    const port = await listen(server);
    world.write(
      world.home.config,
      `schema_version = "0.1"\n[scopes."github:read"]\napi_url = "https://127.0.0.1:${port}"\n`,
      0o600,
    );
    world.env.GITHUB_TOKEN = TOKEN;
    world.overrides = { certificateAuthorities: [readFileSync(cert, "utf8")] };
    const result = await world.run(
      'for method in GET PUT; do curl -sS -m 10 -w " %{http_code}\\n" -X $method "$GITHUB_API_URL/user" 2>&1 | tail -1; done',
      { grant: ["github:read"] },
    );
    server.close();
    const [allowed = "", blocked = ""] = result.out.split("\n");
    expect(allowed).toBe(`GET /user Bearer ${TOKEN} 200`);
    expect(blocked).toMatch(/403$/);
  });
});
