import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain, type ExplainRequest, type Explanation } from "../src/explain.ts";
import { World } from "./world.ts";

const PLUGIN = {
  entrypoint: "sh main.sh",
  files: { "main.sh": "echo ran" },
  permissions: [
    { scope: "filesystem:read", required: true },
    { scope: "filesystem:write" },
    { scope: "github:read" },
  ],
};

async function ask(
  world: World,
  about: ExplainRequest["about"],
  words: readonly string[] = [],
): Promise<Explanation> {
  return explain(
    { program: "probe", command: "go", words, cwd: world.workspace, about },
    await world.context(),
  );
}

describe("explain", () => {
  it("answers by the gates that decide for real, and records and runs nothing", async () => {
    await using world = await World.open();
    await world.install(PLUGIN);
    const before = await ask(world, { kind: "invocation" });
    expect(before).toMatchObject({
      allowed: false,
      rule: "required-permission",
      hint: "ooo plugin trust probe --scope filesystem:read",
      scopes: [
        { scope: "filesystem:read", required: true, granted: false, enforcement: "os" },
        { scope: "filesystem:write", required: false, granted: false, enforcement: "os" },
        { scope: "github:read", required: false, granted: false, enforcement: "request_filter" },
      ],
    });
    await world.trust("probe", ["filesystem:read"]);
    expect(await ask(world, { kind: "invocation" })).toMatchObject({
      allowed: true,
      rule: "all-gates",
      asks: false,
    });
    expect((await world.ledger.query({ types: ["plugin.invoked", "plugin.failed"] })).records).toEqual([]);
    const { block } = await world.invoke([], { cancel: AbortSignal.abort() });
    expect(block?.gate).toBe("cancelled");
  });

  it("says of a path which scope gives it, or would", async () => {
    await using world = await World.open();
    world.write("a.txt", "a");
    world.write(".envrc", "x");
    world.write(".git/config", "x");
    await world.install(PLUGIN);
    await world.trust("probe", ["filesystem:read"]);
    const path = (name: string, access: "read" | "write" = "read") =>
      ask(world, { kind: "path", path: name, access });
    expect(await path("a.txt")).toMatchObject({ allowed: true, scope: "filesystem:read" });
    expect(await path("a.txt", "write")).toMatchObject({
      allowed: false,
      rule: "read-only",
      scope: "filesystem:write",
      hint: "ooo plugin trust probe --scope filesystem:write",
    });
    expect(await path(".git/config")).toMatchObject({ allowed: false, rule: "hidden" });
    expect(await path(".envrc", "write")).toMatchObject({ allowed: false });
    expect(await path("/usr/bin/env")).toMatchObject({ allowed: true, rule: "base-system" });
    expect(await path(world.home.root)).toMatchObject({ allowed: false, rule: "protected-root" });
    expect(await path(join(world.userHome, ".ssh"))).toMatchObject({ allowed: false, rule: "not-mounted" });
  });

  it("says of a host or a request which scope covers it", async () => {
    await using world = await World.open();
    await world.install(PLUGIN);
    await world.trust("probe", ["filesystem:read", "github:read"]);
    const request = (method: string, url: string) => ask(world, { kind: "request", method, url });
    expect(await request("GET", "https://api.github.com/user")).toMatchObject({
      allowed: true,
      scope: "github:read",
    });
    expect(await request("POST", "https://api.github.com/graphql")).toMatchObject({
      allowed: true,
      reason: expect.stringContaining("query") as unknown,
    });
    expect(await request("DELETE", "https://api.github.com/repos/o/r")).toMatchObject({
      allowed: false,
      scope: "network:write",
    });
    expect(await request("GET", "example.com")).toMatchObject({ allowed: false, scope: "network:read" });
    expect(await request("GET", "169.254.169.254")).toMatchObject({ allowed: false, rule: "not-public" });
    expect(await request("GET", "https://api.github.com/a/../b")).toMatchObject({
      rule: "ambiguous-request",
    });
    await expect(request("GET", "ftp://x")).rejects.toMatchObject({ code: "FIREWALL_BAD_REQUEST" });
  });
});
