import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scaffoldPlugin, TEMPLATES } from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";
import { aTestbed } from "./a-testbed.ts";

describe.each(TEMPLATES)("the template %s under the real firewall", (template) => {
  it("keeps state between runs, counts what a granted scope shows, and is blocked without the scope", async () => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template });
    const testbed = await aTestbed({ directory, files: { "a.txt": "a", "b.txt": "b" } });
    const count = await testbed.run("hello-world count");
    expect(count).toMatchObject({ outcome: "completed", exitCode: 0, stdout: "2 files\n", stderr: "" });
    expect(count.uses).toMatchObject([
      { kind: "scope", name: "filesystem:read", outcome: "allowed", isMount: true },
    ]);
    await testbed.run("hello-world greet", ["Ada"]);
    const second = await testbed.run("hello-world greet", ["Ada", "--loud"]);
    expect(second.stdout).toBe(template === "shell" ? "HELLO, ADA!\n" : "HELLO, ADA! (2)\n");
    const calls = template === "shell" ? [] : ["state.get", "state.set"];
    expect(second.uses.map(({ target }) => target)).toEqual(calls);

    const bare = await aTestbed({ directory, grants: [] });
    const blocked = await bare.run("hello-world count");
    expect(blocked).toMatchObject({ outcome: "blocked", block: { scope: "filesystem:read" }, exitCode: 77 });
  });
});
