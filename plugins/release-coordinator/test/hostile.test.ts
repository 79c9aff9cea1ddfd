import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBench } from "./a-bench.ts";
import { aChangeset, aPackage, aRepository, type Repository } from "./a-repository.ts";

describe("a hostile repository", () => {
  const bench = aBench();
  const hostile = (): Repository => {
    const repository = aRepository(bench.workspace);
    repository.commit("start", {
      "package.json": aPackage("1.0.0"),
      ".gitattributes": "* filter=evil diff=evil\n",
      "a.txt": "a",
    });
    repository.tag("v1.0.0");
    return repository;
  };

  it("runs none of the programs that its configuration, hooks and attributes name", async () => {
    const repository = hostile();
    repository.commit("fix: a");
    await bench.run("prepare");
    repository.commit("Release 1.0.1");
    const program = join(bench.workspace, ".git/evil");
    repository.write({ ".git/evil": `#!/bin/sh\ntouch ${bench.workspace}/.git/pwned\ncat\nexit 0\n` });
    chmodSync(program, 0o755);
    repository.write({ ".git/hooks/reference-transaction": readFileSync(program, "utf8") });
    chmodSync(join(bench.workspace, ".git/hooks/reference-transaction"), 0o755);
    const config: Record<string, string> = {
      "core.fsmonitor": program,
      "core.hooksPath": ".git/hooks",
      "core.pager": program,
      "core.editor": program,
      "core.sshCommand": program,
      "core.worktree": "/etc",
      "filter.evil.clean": program,
      "filter.evil.process": program,
      "diff.evil.textconv": program,
      "diff.external": program,
      "gpg.program": program,
      "log.showSignature": "true",
      "tag.gpgSign": "true",
      "alias.log": `!${program}`,
      "pager.log": program,
      "trailer.a.command": program,
      "log.mailmap": "true",
      "remote.origin.promisor": "true",
      "remote.origin.url": `ext::${program}`,
    };
    // As text: git itself would start to obey it.
    const lines = Object.entries(config).map(([key, value]) => {
      const [section = "", ...rest] = key.split(".");
      const name = rest.pop() ?? "";
      return `[${section}${rest.length > 0 ? ` "${rest.join(".")}"` : ""}]\n\t${name} = ${JSON.stringify(value)}`;
    });
    repository.write({ ".git/config": `[core]\n\trepositoryformatversion = 0\n${lines.join("\n")}\n` });
    // Same bytes, another time: git has to look inside.
    repository.write({ "a.txt": "a" });
    const run = await bench.run("tag");
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(existsSync(join(bench.workspace, ".git/refs/tags/v1.0.1"))).toBe(true);
    expect(existsSync(join(bench.workspace, ".git/pwned"))).toBe(false);

    // The traps are real: git by itself walks into them.
    repository.git("--work-tree=.", "status");
    expect(existsSync(join(bench.workspace, ".git/pwned"))).toBe(true);
  });

  it("gets no escape sequence, no section and no HTML through a message, a file name or a changeset", async () => {
    const repository = hostile();
    const evil = "\u001b]0;owned\u0007\u001b[2J\u202etxt\u200b";
    repository.commit(
      `feat(a\u001b[31m): ${evil}\u009b31m <script>\r\n\n## 9.9.9\n\nBREAKING CHANGE: ${evil}`,
    );
    repository.write({ ".changeset/b.md": aChangeset("patch", `B ${evil}\n\n## 9.9.9\n`) });
    const printed = [
      (await bench.run("plan")).stdout,
      (await bench.run("plan", "--json")).stdout,
      (await bench.run("prepare")).stdout,
      readFileSync(join(bench.workspace, "CHANGELOG.md"), "utf8"),
    ];
    for (const text of printed) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]|[^\\]<script/);
      expect(text).toContain("\\u{1b}]0;owned");
    }
    expect(printed[3]?.match(/^## .*$/gm)).toEqual(["## 2.0.0"]);
    repository.commit("Release 2.0.0", { [`${evil}.txt`]: "a" });
    repository.write({ [`${evil}.txt`]: "b" });
    expect((await bench.run("tag")).stderr).toContain("the work tree is dirty: \\u{1b}]0;owned");
  });

  it("is not believed about history: replacements, grafts and links count for nothing", async () => {
    const repository = hostile();
    const start = repository.git("rev-parse", "HEAD");
    repository.commit("fix: real");
    const fake = repository.git("commit-tree", "-p", start, "-m", "feat!: fake", "HEAD^{tree}");
    repository.git("replace", "HEAD", fake);
    repository.write({ ".git/info/grafts": `${repository.git("rev-parse", "HEAD")}\n` });
    expect(await bench.json("plan")).toMatchObject({ version: "1.0.1", last: { version: "1.0.0" } });
  });
});

describe("a user's configuration", () => {
  const bench = aBench(
    undefined,
    'schema_version = "0.1"\n[plugins.release-coordinator]\ntag_prefix = "sample@"\n',
  );

  it("names the prefix of version tags", async () => {
    const repository = aRepository(bench.workspace);
    repository.commit("start");
    repository.tag("v7.0.0");
    repository.tag("sample@1.0.0");
    repository.commit("fix: a");
    expect(await bench.json("plan")).toMatchObject({ version: "1.0.1", last: { tag: "sample@1.0.0" } });
  });
});
