import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { invokeLimited } from "./invoke-limited.ts";
import { World } from "./world.ts";

const output = { arguments: [{ name: "output", type: "path", required: true, description: "" }] };

/** Directories one in the other: more than the process may hold open, and a path that is longer than any may be. */
const nest = (where: string): string => `
import os, sys
here = os.getcwd()
os.makedirs(${where}); os.chdir(${where})
for _ in range(2500): os.mkdir("d"); os.chdir("d")
`;

const plugin = (main: string) => ({ entrypoint: "python3 main.py", files: { "main.py": main } });

describe("what a plugin leaves to be cleaned up", () => {
  it("T008, ENF-02: no depth keeps what would run code later from being moved away", async () => {
    await using world = await World.open();
    await world.run("", { ...plugin(nest('".vscode"')), grant: ["filesystem:write"] });
    const ends = [await invokeLimited(world, 160), await invokeLimited(world, 160)];
    execFileSync("rm", ["-rf", world.home.quarantine]);
    const completed = { outcome: "completed", exitCode: 0, message: "exited with 0", stderr: "" };
    expect(ends).toEqual([completed, completed]);
    expect(readdirSync(world.workspace)).toEqual([".git"]);
  });

  it("ENF-10, T017: neither depth nor modes keep a private directory on the host, and the outcome is recorded", async () => {
    await using world = await World.open();
    const main = `${nest('sys.argv[2] + ".beside"')}
os.chdir(here)
os.makedirs("closed/in"); os.chmod("closed/in", 0); os.chmod("closed", 0); os.chmod(".", 0o500)
`;
    const result = await world.run("", { ...plugin(main), command: output, words: ["out"] });
    expect(result).toMatchObject({ outcome: "completed", err: "" });
    expect(readdirSync(join(world.home.tmp, "runs"))).toEqual([]);
  });

  it("ENF-02: a git directory that a plugin closed is opened and looked at", async () => {
    await using world = await World.open();
    execFileSync("git", ["init", "-q", "--template=", world.workspace]);
    const grant = ["filesystem:write", "git:write"];
    const result = await world.run("echo /elsewhere > .git/commondir; chmod 000 .git", { grant });
    expect(result).toMatchObject({ outcome: "completed", err: "" });
    expect(existsSync(join(world.workspace, ".git/commondir"))).toBe(false);
    expect(result.notices.map(({ message }) => message).join()).toContain(
      ".git/commondir would run code later",
    );
  });
});
