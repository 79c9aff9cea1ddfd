import { openSync, closeSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { isReservedVariable } from "../src/scope-catalog.ts";
import { World } from "./world.ts";

describe("the process a plugin sees", () => {
  it("T040, T041, RUN-03, ENF-05: the environment is exactly the list, whatever the caller has", async () => {
    await using world = await World.open();
    Object.assign(world.env, {
      ...{
        NODE_OPTIONS: "--bad",
        LD_PRELOAD: "/bad.so",
        BASH_ENV: "/bad",
        PYTHONPATH: "/bad",
        PERL5OPT: "-bad",
      },
      ...{
        RUBYOPT: "-bad",
        GIT_DIR: "/bad",
        npm_config_x: "bad",
        GITHUB_TOKEN: "ghp_real",
        SECRET: "s",
        TERM: "xterm",
      },
      ...{
        LC_ALL: "C.UTF-8",
        LC_EVIL: "a\u001b[31m",
        NO_COLOR: "1",
        DYLD_INSERT_LIBRARIES: "/bad",
        TZ: "UTC",
      },
    });
    const result = await world.run("env -0 | sort -z | tr '\\0' '\\n'");
    const names = result.out
      .trim()
      .split("\n")
      .map((line) => line.split("=")[0]);
    expect(names.filter((name) => !["PWD", "SHLVL", "_", "OLDPWD"].includes(name ?? ""))).toEqual([
      ...[
        "HOME",
        "LANG",
        "LC_ALL",
        "LOGNAME",
        "NO_COLOR",
        "OOO_INVOCATION_ID",
        "OOO_NAMESPACE",
        "OOO_PROTOCOL_FD",
      ],
      ...["OUROBOROS_PLUGIN_HOME", "OUROBOROS_PLUGIN_WORKDIR", "PATH", "TERM", "TMPDIR", "TZ", "USER"],
    ]);
    expect(result.out).toContain(`OOO_INVOCATION_ID=${result.correlationId}`);
    expect(result.out).toContain(`OUROBOROS_PLUGIN_WORKDIR=${world.workspace}`);
    expect(result.out).not.toMatch(/bad|real/);
  });

  it("RUN-03: with filesystem:write there is an output directory, named but not made", async () => {
    await using world = await World.open();
    const result = await world.run('echo "$OUROBOROS_PLUGIN_OUTPUT_DIR"', { grant: ["filesystem:write"] });
    expect(result.out.trim()).toBe(join(world.workspace, ".ouroboros/plugin-artifacts/probe"));
  });

  it("ENF-04, T043: a granted scope sets its variables, the secret one to a placeholder", async () => {
    await using world = await World.open();
    world.env.GITHUB_TOKEN = "ghp_realrealrealrealrealrealrealreal1234";
    const result = await world.run(
      'echo "$GITHUB_TOKEN|$GH_TOKEN|$GITHUB_API_URL"; cat /proc/self/environ /proc/1/environ 2>/dev/null | tr "\\0" "\\n" | grep -c ghp_real',
      { grant: ["github:read"] },
    );
    expect(result.out).toMatch(
      /^ooo-placeholder-[0-9a-f]{32}\|ooo-placeholder-[0-9a-f]{32}\|https:\/\/api\.github\.com\n0\n$/,
    );
  });

  it("T042: no scope definition can set what belongs to the host or runs code", () => {
    for (const name of [
      "LD_PRELOAD",
      "PATH",
      "NODE_OPTIONS",
      "PYTHONSTARTUP",
      "GIT_SSH_COMMAND",
      "BASH_ENV",
      "HTTP_PROXY",
      "HOME",
      "OOO_X",
    ]) {
      expect(isReservedVariable(name)).toBe(true);
    }
    for (const name of ["GITHUB_TOKEN", "GIT_AUTHOR_NAME", "JIRA_BASE_URL"])
      expect(isReservedVariable(name)).toBe(false);
  });

  it("RUN-01: argv is the entrypoint's words, the command, then the user's words exactly as typed", async () => {
    await using world = await World.open();
    const words = ["", " a  b ", "$HOME", "`id`", "--", "-x", "*", "a\nb", "ü", '"'];
    const result = await world.run("", {
      entrypoint: "python3 main.py 'own word'",
      files: { "main.py": "import sys, json; print(json.dumps(sys.argv[1:]))" },
      words,
    });
    expect(JSON.parse(result.out)).toEqual(["own word", "go", ...words]);
  });

  it("RUN-02: without a workspace scope the working directory is the private temporary one", async () => {
    await using world = await World.open();
    expect((await world.run("pwd")).out).toBe("/tmp\n");
    const { out } = await world.run("pwd", {
      grant: ["filesystem:read"],
      request: { cwd: join(world.workspace, ".") },
    });
    expect(out).toBe(`${world.workspace}\n`);
  });

  it("RUN-04, T067: PATH holds the system, and with shell:execute the caller's programs outside the workspace", async () => {
    await using world = await World.open();
    const tools = join(world.root, "tools", "bin");
    world.write(join(tools, "mytool"), "#!/bin/sh\necho mine\n", 0o755);
    world.write("bin/git", "#!/bin/sh\necho PLANTED\n", 0o755);
    world.env.PATH = `${world.workspace}/bin:.:${tools}:/usr/bin:/bin`;
    expect((await world.run('echo "$PATH"; mytool')).out).not.toContain("mine");
    const result = await world.run('echo "$PATH"; mytool; git --version', {
      grant: ["shell:execute", "filesystem:read"],
    });
    expect(result.out).toContain("mine\ngit version");
    expect(result.out).not.toContain(world.workspace);
    expect(result.out).not.toContain("PLANTED");
  });

  it("RUN-05: stdin is the caller's pipe, or nothing", async () => {
    await using world = await World.open();
    expect((await world.run("cat; readlink /proc/self/fd/0")).out).toBe("/dev/null\n");
    const io = { stdin: Readable.from([Buffer.from("piped")]), output: { kind: "capture" } } as const;
    expect((await world.invoke([], { io })).out).toMatch(/^piped/);
  });

  it("T048: no descriptor but 0, 1, 2 and 3 is open", async () => {
    await using world = await World.open();
    const secret = openSync(world.write("secret.txt", "SECRET"), "r");
    const result = await world.run("", {
      entrypoint: "python3 main.py",
      files: { "main.py": "import os; print(sorted(int(f) for f in os.listdir('/proc/self/fd'))[:-1])" },
    });
    closeSync(secret);
    expect(result.out.trim()).toBe("[0, 1, 2, 3]");
  });

  it("INV-05: an entrypoint's word that names a file of the artifact becomes absolute", async () => {
    await using world = await World.open();
    world.write("data.txt", "PLANTED");
    const { out } = await world.run("", {
      grant: ["filesystem:read"],
      entrypoint: "cat data.txt",
      files: { "data.txt": "own\n" },
    });
    expect(out).toMatch(/^own\n/);
  });

  it("INV-06: what cannot be launched ends as failed, with 127 or 126, and is recorded", async () => {
    await using world = await World.open();
    const missing = await world.run("", { entrypoint: "no-such-program-here x", files: { x: "" } });
    expect(missing).toMatchObject({ outcome: "failed", exitCode: 127, exitBy: "ooo" });
    const denied = await world.run("", { entrypoint: "./main", files: { main: "not executable" } });
    expect(denied).toMatchObject({ outcome: "failed", exitCode: 126, exitBy: "ooo" });
    for (const { correlationId } of [missing, denied]) {
      const story = await world.story(correlationId);
      expect(story.map(({ event_type }) => event_type)).toEqual(["plugin.invoked", "plugin.failed"]);
    }
  });

  it("RUN-07: a script of the artifact and its interpreter start, and the interpreter is recorded", async () => {
    await using world = await World.open();
    const { out, correlationId } = await world.run("", {
      entrypoint: "./tool",
      files: { tool: "#!/usr/bin/env python3\nimport sys; print('python', sys.argv[1])\n" },
    });
    expect(out).toBe("python go\n");
    const [invoked] = await world.story(correlationId);
    expect(invoked?.provenance.interpreter).toMatch(/^\/.*python3[^ ]* 3\.\d+\.\d+$/);
  });
});
