import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { GIT_LIMITS } from "../src/limits.ts";
import { AUTHORITY, aGitHost } from "./a-git-host.ts";
import { aDirectory, aRepository, refusedFetch, type Line } from "./a-repository.ts";

const limits = (change: Partial<typeof GIT_LIMITS>) => ({ limits: { ...GIT_LIMITS, ...change } });

describe("a repository that is too much", () => {
  it("T080: a tree bomb is refused at the first entry too many", async () => {
    const repository = aRepository();
    let tree = repository.treeOf({ f: "x" });
    // 8 levels of 16 names for the same directory: four billion files in a few kilobytes.
    for (let level = 0; level < 8; level += 1) {
      const lines = Array.from({ length: 16 }, (_, index): Line => ["40000", index.toString(16), tree]);
      tree = repository.tree(...lines);
    }
    repository.commit(tree);
    const error = await refusedFetch(repository.url, limits({ entries: 5000 }));
    expect(error.code).toBe("LIFECYCLE_TREE_LIMIT");
  });

  it("T080: 4096 directories inside each other are refused, with the path", async () => {
    const repository = aRepository();
    // One fast-import instead of 4096 processes.
    const path = `${"d/".repeat(4096)}f`;
    const commit = "commit refs/heads/main\ncommitter A <a@b> 0 +0000\ndata 0\n";
    repository.git(["fast-import", "--quiet"], `${commit}M 100644 inline ${path}\ndata 1\nx\n`);
    const error = await refusedFetch(repository.url);
    expect(error).toMatchObject({ code: "LIFECYCLE_TREE_LIMIT" });
    expect(error.path).toMatch(/^d\/d\/d/);
  });

  it("T080: a large file is refused before it is written, with its path", async () => {
    const repository = aRepository();
    repository.commitFiles({ small: "1", zeros: "\0".repeat(3_000_000) });
    expect(await refusedFetch(repository.url, limits({ fileBytes: 2_000_000 }))).toMatchObject({
      code: "LIFECYCLE_TREE_LIMIT",
      path: "zeros",
    });
    expect((await refusedFetch(repository.url, limits({ totalBytes: 2_000_000 }))).code).toBe(
      "LIFECYCLE_TREE_LIMIT",
    );
  });

  it("T080: an object that unpacks to more memory than allowed is refused while it is received", async () => {
    const repository = aRepository();
    repository.commitFiles({ zeros: "\0".repeat(7_000_000) });
    const error = await refusedFetch(repository.url, limits({ allocationBytes: 4_000_000 }));
    expect(error.code).toBe("LIFECYCLE_GIT_LIMIT");
  });

  it("T080: a host that sends too much is cut off", async () => {
    const repository = aRepository();
    repository.commit(repository.tree(["100644", "noise", repository.blob(randomBytes(4_000_000))]));
    const error = await refusedFetch(repository.url, limits({ receivedBytes: 100_000 }));
    expect(error.code).toBe("LIFECYCLE_GIT_LIMIT");
  });

  it("T080: a host that lists refs without end is cut off", async () => {
    const host = await aGitHost(aDirectory(), (request, response) => {
      response.setHeader("Content-Type", "application/x-git-upload-pack-advertisement");
      response.write("001e# service=git-upload-pack\n0000");
      const line = `${"1".repeat(40)} refs/heads/main\n`;
      const packet = (4 + line.length).toString(16).padStart(4, "0") + line;
      const more = (): void => {
        while (!response.destroyed && response.write(packet.repeat(1000)));
      };
      response.on("drain", more);
      more();
      return request.url !== undefined;
    });
    const git = { hosts: new Map([[host.name, { allow_private: true, ca_file: AUTHORITY }]]) };
    const error = await refusedFetch(`${host.url}/a`, { git, ...limits({ residentBytes: 60_000_000 }) });
    expect(error.code).toBe("LIFECYCLE_GIT_LIMIT");
  });

  it("T089: a host that never answers is given up, and so is one that falls silent in the middle", async () => {
    const silent = createServer((socket) => socket.on("error", () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as { port: number };
    const git = { hosts: new Map([[`localhost:${port}`, { allow_private: true }]]) };
    const error = await refusedFetch(`https://localhost:${port}/a`, { git, ...limits({ resolveMs: 300 }) });
    expect(error.code).toBe("LIFECYCLE_GIT_TIMEOUT");

    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const host = await aGitHost(aDirectory(), (_request, response) => response.writeHead(200).write(""));
    const known = { hosts: new Map([[host.name, { allow_private: true, ca_file: AUTHORITY }]]) };
    const later = await refusedFetch(`${host.url}/a`, {
      git: known,
      ref: commit,
      ...limits({ stallMs: 300 }),
    });
    expect(later.code).toBe("LIFECYCLE_GIT_TIMEOUT");
  });

  it("T089: nothing that git started outlives a fetch that is ended", async () => {
    const bin = aDirectory();
    const pids = join(bin, "pids");
    writeFileSync(join(bin, "ssh"), `#!/bin/sh\nsleep 300 &\necho $! $$ >> ${pids}\nwait\n`, { mode: 0o755 });
    const error = await refusedFetch("git@git.example:a", {
      env: { PATH: `${bin}:${process.env.PATH ?? ""}` },
      resolve: () => Promise.resolve(["93.184.215.14"]),
      ...limits({ resolveMs: 500 }),
    });
    expect(error.code).toBe("LIFECYCLE_GIT_TIMEOUT");
    const started = readFileSync(pids, "utf8").trim().split(/\s/).map(Number);
    expect(started.length).toBe(2);
    // Gone, or dead and not yet collected by the machine's first process.
    await vi.waitFor(() => {
      const states = spawnSync("ps", ["-o", "stat=", "-p", started.join(",")]).stdout.toString();
      expect(states.split("\n").filter((state) => state !== "" && !state.startsWith("Z"))).toEqual([]);
    });
  });
});
