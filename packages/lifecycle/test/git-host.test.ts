import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GitHostConfig } from "@ooo/home";
import { describe, expect, it } from "vitest";
import { fetchCommit } from "../src/git/fetch-commit.ts";
import { isPrivateAddress } from "../src/git/host-addresses.ts";
import { AUTHORITY, aGitHost, aPlainHost, type Intercept } from "./a-git-host.ts";
import { aDirectory, aFetch, aRepository, refusedFetch } from "./a-repository.ts";

const TOKEN = "token-3f9a";
const env = { PATH: process.env.PATH, CORP_TOKEN: TOKEN };

/** Answers 401 until the token comes. */
const locked: Intercept = (request, response) => {
  const wanted = `Basic ${Buffer.from(`ada:${TOKEN}`).toString("base64")}`;
  if (request.headers.authorization === wanted) return false;
  response.writeHead(401, { "WWW-Authenticate": 'Basic realm="git"' }).end();
  return true;
};

const known = (name: string, more: GitHostConfig = {}) => ({
  hosts: new Map<string, GitHostConfig>([[name, { allow_private: true, ca_file: AUTHORITY, ...more }]]),
});

describe("a git host", () => {
  it("LIF-11: serves a commit over https, checked against the configured authority", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const host = await aGitHost(dirname(repository.path));
    const url = `${host.url}/repository.git`;
    expect((await fetchCommit(aFetch(url, { git: known(host.name) }))).commit).toBe(commit);
    const stranger = { hosts: new Map([[host.name, { allow_private: true }]]) };
    expect((await refusedFetch(url, { git: stranger })).code).toBe("LIFECYCLE_GIT_FAILED");
  });

  it("gets the token of its own table, and it stands in no argument, URL or file", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const host = await aGitHost(dirname(repository.path), locked);
    const url = `${host.url}/repository.git`;
    const secret = join(aDirectory(), "secret");
    writeFileSync(secret, `${TOKEN}\n`);
    for (const token of [{ env: "CORP_TOKEN" }, { file: secret }, { command: ["printf", "%s\\n", TOKEN] }]) {
      const git = known(host.name, { user: "ada", token });
      expect((await fetchCommit(aFetch(url, { git, env }))).commit).toBe(commit);
    }
    expect(host.requests.every((request) => !request.url.includes(TOKEN))).toBe(true);
    expect(host.requests[0]?.authorization).toBeUndefined();
  });

  it("is told to be named in config.toml when it wants a token that there is none for", async () => {
    const host = await aGitHost(aDirectory(), locked);
    const url = `${host.url}/repository.git`;
    const error = await refusedFetch(url, { git: known(host.name), env });
    expect(error).toMatchObject({
      code: "LIFECYCLE_GIT_AUTH",
      hint: expect.stringContaining("config.toml") as string,
    });
    const wrong = await refusedFetch(url, {
      git: known(host.name, { token: { env: "PATH" } }),
      env: { ...env, PATH: env.PATH },
    });
    expect(wrong.code).toBe("LIFECYCLE_GIT_AUTH");
    for (const token of [
      { env: "NO_SUCH" },
      { file: "/nonexistent" },
      { command: ["false"] },
      { command: ["no-such-program"] },
    ]) {
      const missing = await refusedFetch(url, { git: known(host.name, { token }), env });
      expect(missing.code).toBe("LIFECYCLE_SECRET_UNAVAILABLE");
    }
  });

  it("T078: another host gets no token, also when it asks for one", async () => {
    const other = await aGitHost(aDirectory(), locked);
    const git = known(other.name);
    git.hosts.set("git.corp.example", {
      allow_private: true,
      ca_file: AUTHORITY,
      user: "ada",
      token: { env: "CORP_TOKEN" },
    });
    expect((await refusedFetch(`${other.url}/a`, { git, env })).code).toBe("LIFECYCLE_GIT_AUTH");
    expect(other.requests.length).toBeGreaterThan(0);
    expect(other.requests.every(({ authorization }) => authorization === undefined)).toBe(true);
  });

  it("T074, T078: a redirect is not followed, to no protocol and no host, and takes no token along", async () => {
    const repository = aRepository();
    repository.commitFiles({ a: "1" });
    const target = await aGitHost(dirname(repository.path));
    let plain = 0;
    const port = await aPlainHost((_request, response) => {
      plain += 1;
      response.end();
      return true;
    });
    for (const location of [
      `${target.url}/repository.git/info/refs?service=git-upload-pack`,
      `http://localhost:${port}/repository.git/info/refs?service=git-upload-pack`,
      `file://${repository.path}/info/refs?service=git-upload-pack`,
      `ext::sh -c id`,
    ]) {
      const host = await aGitHost(aDirectory(), (_request, response) => {
        response.writeHead(302, { Location: location }).end();
        return true;
      });
      const git = known(host.name, { user: "ada", token: { env: "CORP_TOKEN" } });
      git.hosts.set(target.name, { allow_private: true, ca_file: AUTHORITY });
      expect((await refusedFetch(`${host.url}/repository.git`, { git, env })).code).toBe(
        "LIFECYCLE_GIT_REDIRECT",
      );
    }
    expect(target.requests).toEqual([]);
    expect(plain).toBe(0);
  });

  it("T089: a private host is refused before git is started, unless the user named it", async () => {
    const bin = aDirectory();
    for (const name of ["git", "ssh"]) {
      writeFileSync(join(bin, name), `#!/bin/sh\ntouch ${bin}/started\n`, { mode: 0o755 });
    }
    const trap = { PATH: bin };
    for (const url of [
      "https://localhost/a",
      "https://127.0.0.1/a",
      "https://[::1]/a",
      "https://169.254.169.254/latest",
      "ssh://git@10.0.0.1/a",
      "git@localhost:a",
    ]) {
      const error = await refusedFetch(url, { env: trap });
      expect(error.code, url).toBe("LIFECYCLE_HOST_PRIVATE");
      expect(error.hint).toContain("allow_private = true");
    }
    const resolve = (host: string): Promise<readonly string[]> =>
      host === "git.example"
        ? Promise.resolve(["93.184.215.14", "10.0.0.1"])
        : Promise.reject(new Error("ENOTFOUND"));
    expect((await refusedFetch("https://git.example/a", { resolve, env: trap })).code).toBe(
      "LIFECYCLE_HOST_PRIVATE",
    );
    expect((await refusedFetch("https://unknown.example/a", { resolve, env: trap })).code).toBe(
      "LIFECYCLE_HOST_UNKNOWN",
    );
    expect(existsSync(join(bin, "started"))).toBe(false);
  });

  it("T089: what was decided about is what is dialled", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const host = await aGitHost(dirname(repository.path));
    const port = host.name.split(":")[1] ?? "";
    // No resolver knows this name: git gets there only by the address that we looked up.
    const url = `https://pinned.invalid:${port}/repository.git`;
    const git = known(`pinned.invalid:${port}`);
    const error = await refusedFetch(url, { git, resolve: () => Promise.resolve(["127.0.0.1"]) });
    expect(error.message).toContain("SSL");
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it("is reached over ssh with the user's agent and known hosts, and no configuration", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const bin = aDirectory();
    const log = join(bin, "log");
    // Stands for ssh and the host behind it: writes down how it was called, then does what the host would do.
    writeFileSync(
      join(bin, "ssh"),
      `#!/bin/sh\nprintf '%s\\n' "$@" "agent=$SSH_AUTH_SOCK" >> ${log}\nfor last; do :; done\nexec sh -c "$last"\n`,
    );
    chmodSync(join(bin, "ssh"), 0o755);
    const fetched = await fetchCommit(
      aFetch(`ssh://git@git.example:2222${repository.path}`, {
        env: { PATH: `${bin}:${env.PATH ?? ""}`, SSH_AUTH_SOCK: "/run/agent", GIT_SSH_COMMAND: "false" },
        resolve: () => Promise.resolve(["93.184.215.14"]),
      }),
    );
    expect(fetched.commit).toBe(commit);
    const words = readFileSync(log, "utf8").split("\n");
    expect(words.slice(0, 2)).toEqual(["-F", "/dev/null"]);
    for (const word of [
      "BatchMode=yes",
      "StrictHostKeyChecking=yes",
      "ForwardAgent=no",
      "HostName=93.184.215.14",
      "HostKeyAlias=[git.example]:2222",
      "2222",
      "git@git.example",
      "agent=/run/agent",
    ]) {
      expect(words).toContain(word);
    }
  });
});

describe("isPrivateAddress", () => {
  it.each([
    "127.0.0.1",
    "127.255.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2001::1",
    "2002:7f00:1::",
    "2001:db8::1",
    "fec0::1",
    "::127.0.0.1",
  ])("T089: %s is private", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    "8.8.8.8",
    "93.184.215.14",
    "172.32.0.1",
    "192.167.255.255",
    "2606:4700::1111",
    "2a00:1450:4001::1",
  ])("%s is public", (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
