import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { developPlugin, scaffoldPlugin, type DevelopedRun } from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";

async function develop(directory: string, scopes: readonly string[], command: string): Promise<DevelopedRun> {
  const cwd = aDirectory({ "a.txt": "a", ".git/HEAD": "" });
  const run = {
    directory,
    scopes,
    command,
    words: [],
    cwd,
    env: { PATH: process.env.PATH },
    userHome: aDirectory(),
  };
  return developPlugin({ ...run, io: { output: { kind: "capture" } } });
}

describe("developPlugin", () => {
  it("runs a directory as it is now, with the named scopes, in the author's workspace, and keeps nothing", async () => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template: "shell" });
    const run = await develop(directory, ["filesystem:read"], "count");
    expect(run).toMatchObject({ outcome: "completed", isDevelopment: true });
    expect(run.captured?.stdout.toString()).toBe("1 files\n");
    expect(run.uses).toMatchObject([{ name: "filesystem:read", isMount: true }]);
    expect(run.notices.at(-1)?.message).toContain("in development");
    expect(existsSync(join(directory, ".ouroboros"))).toBe(false);

    writeFileSync(join(directory, "main.sh"), "echo edited");
    const edited = await develop(directory, ["filesystem:read"], "hello-world count");
    expect(edited.captured?.stdout.toString()).toBe("edited\n");
  });

  it("blocks what the author did not name, as in any run", async () => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template: "shell" });
    expect(await develop(directory, [], "count")).toMatchObject({
      ...{ outcome: "blocked", exitCode: 77, isDevelopment: true },
      block: { scope: "filesystem:read" },
    });
    await expect(develop(directory, ["svc:read"], "count")).rejects.toThrow("svc:read");
    await expect(develop(aDirectory(), [], "count")).rejects.toThrow();
  });
});
