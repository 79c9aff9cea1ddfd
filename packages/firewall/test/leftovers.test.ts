import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { beginWatch } from "../src/quarantine.ts";
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

/** Sees to it that a watch counts as that of a process that was killed. */
function abandon(world: World, correlationId: string): void {
  const file = join(world.home.tmp, "watches", `${correlationId}.json`);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), start: "0" }));
}

describe("what a killed run left and cannot be moved away", () => {
  it.runIf(existsSync("/dev/shm"))(
    "ENF-02: blocks the runs that see its workspace, with the command that removes it, and none once that was run",
    async () => {
      await using world = await World.open();
      // Too deep to be copied to another file system.
      const other = mkdtempSync("/dev/shm/ooo-test-");
      onTestFinished(() => void execFileSync("rm", ["-rf", other]));
      symlinkSync(other, world.home.quarantine);
      const { workspace } = world;
      const elsewhere = join(world.root, "work/elsewhere/.git");
      mkdirSync(elsewhere, { recursive: true });
      const main = `import os\nif os.path.exists("deep"):\n${nest('".vscode"').replaceAll("\n", "\n    ")}`;
      await world.run("", { ...plugin(main), grant: ["filesystem:write"] });
      world.write("deep", "");
      await world.install({ name: "other", entrypoint: "sh main.sh", files: { "main.sh": "echo ran" } });
      await world.trust("other");
      const path = join(workspace, ".vscode");
      const message = `${path} would run code later and cannot be moved away: it is nested too deep to be copied to another file system`;
      const fault = { message, hint: `rm -rf -- ${path}` };
      expect(await invokeLimited(world, 1024)).toMatchObject({ outcome: "failed", exitCode: 125, ...fault });

      await expect(world.invoke()).rejects.toMatchObject({ code: "FIREWALL_QUARANTINE", path, ...fault });
      expect(await world.invoke([], { cwd: join(elsewhere, "..") })).toMatchObject({
        outcome: "completed",
        notices: [fault],
      });
      const blind = await world.invoke([], { program: "other" });
      expect(blind).toMatchObject({ outcome: "completed", out: "ran\n", notices: [fault] });
      const { records } = await world.ledger.query({ types: ["plugin.violation"], limit: 100 });
      const targets = records.map(({ event }) => [event.provenance.target, event.result.status]);
      expect(new Set(targets.map(String))).toEqual(new Set([`${path},failed`]));

      expect(readdirSync(other, { recursive: true })).toHaveLength(1);
      execFileSync("sh", ["-c", fault.hint]);
      expect(await world.invoke([], { program: "other" })).toMatchObject({ notices: [] });
      expect(readdirSync(join(world.home.tmp, "watches"))).toEqual([]);
    },
  );

  it("ENF-02: a quarantine that takes nothing is what the command mends, and then it is moved", async () => {
    await using world = await World.open();
    await world.run("true", { grant: ["filesystem:write"] });
    const { workspace, home } = world;
    const watch = { correlationId: "killed", plugin: "probe" };
    beginWatch(home, watch, [{ root: workspace, kind: "tree" }]);
    abandon(world, "killed");
    mkdirSync(join(workspace, "it's"));
    for (const path of [".envrc", "it's/.envrc"]) world.write(path, "bad");
    rmSync(home.quarantine, { recursive: true, force: true });
    writeFileSync(home.quarantine, "");
    const hint = `rm -- ${home.quarantine}`;
    await expect(world.invoke()).rejects.toMatchObject({ code: "FIREWALL_QUARANTINE", hint });
    execFileSync("sh", ["-c", hint]);
    const result = await world.invoke();
    expect(result.outcome).toBe("completed");
    expect(result.notices).toHaveLength(2);
    expect(readdirSync(workspace).sort()).toEqual([".git", "it's"]);
  });

  it("ENF-02, T018: what a killed run made too deep or unnameable to be searched is told and recorded once", async () => {
    await using world = await World.open();
    await world.run("true", { grant: ["filesystem:write"] });
    const { workspace, home } = world;
    beginWatch(home, { correlationId: "killed", plugin: "probe" }, [{ root: workspace, kind: "tree" }]);
    abandon(world, "killed");
    mkdirSync(join(workspace, Array<string>(14).fill("d").join("/")), { recursive: true });
    mkdirSync(Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from([0xff])]));
    const result = await world.invoke();
    expect(result.outcome).toBe("completed");
    const targets = [workspace, `${workspace}/\ufffd`];
    expect((await world.story("killed")).map(({ provenance }) => provenance.target)).toEqual(targets);
    for (const target of targets)
      expect(result.notices.map(({ message }) => message).join()).toContain(`${target} became`);
    await world.invoke();
    expect(await world.story("killed")).toHaveLength(2);
  });

  it.each(["a link", "another directory"])(
    "ENF-02: what lies in %s that took the place of the workspace is nobody's leftover",
    async (kind) => {
      await using world = await World.open();
      await world.run("true", { grant: ["filesystem:write"] });
      const { workspace, home } = world;
      beginWatch(home, { correlationId: "killed", plugin: "probe" }, [{ root: workspace, kind: "tree" }]);
      abandon(world, "killed");
      const place = kind === "a link" ? `${workspace}.mine` : workspace;
      renameSync(workspace, `${workspace}.old`);
      mkdirSync(join(place, ".git"), { recursive: true });
      if (place !== workspace) symlinkSync(place, workspace);
      world.write(".envrc", "mine");
      const result = await world.invoke();
      expect(result.outcome).toBe("completed");
      const [notice, ...others] = result.notices;
      expect([notice?.message.startsWith(`${workspace} became too large, is another one`), others]).toEqual([
        true,
        [],
      ]);
      expect(readdirSync(place).sort()).toEqual([".envrc", ".git"]);
      expect((await world.invoke()).notices).toEqual([]);
    },
  );

  it("ENF-02: a record of a run that cannot be read is told with the command that removes it", async () => {
    await using world = await World.open();
    await world.run("true", { grant: ["filesystem:write"] });
    const file = join(world.home.tmp, "watches", "damaged.json");
    writeFileSync(file, "{");
    expect((await world.invoke()).notices).toMatchObject([{ hint: `rm -- ${file}` }]);
    execFileSync("sh", ["-c", `rm -- ${file}`]);
    expect((await world.invoke()).notices).toEqual([]);
  });
});
