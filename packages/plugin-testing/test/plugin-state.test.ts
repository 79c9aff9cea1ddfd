import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { forgetState } from "@ooo/core";
import { invokePlugin } from "@ooo/firewall";
import { removePlugin, trustPlugin, updatePlugin } from "@ooo/lifecycle";
import { scaffoldPlugin } from "@ooo/plugin-testing";
import { openThrowawayHome, type ThrowawayHome } from "../src/testbed/throwaway-home.ts";
import { aDirectory } from "./a-directory.ts";

/** Runs `hello-world greet Ada` and returns what it printed. */
async function greet({ context, root }: ThrowawayHome): Promise<string> {
  const { captured } = await invokePlugin(
    {
      program: "hello-world",
      command: "greet",
      words: ["Ada"],
      cwd: root,
      io: { output: { kind: "capture" } },
    },
    context,
  );
  return captured?.stdout.toString() ?? "";
}

describe("a plugin's state", () => {
  it("LIF-15: is kept by update and by remove --keep-state, deleted by remove; what belongs to the core stays", async () => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template: "python" });
    const throwaway = await openThrowawayHome({ invokedBy: "tester" });
    onTestFinished(() => throwaway.close());
    const { home, core, lifecycle } = throwaway;
    await throwaway.install(directory);
    expect(await greet(throwaway)).toBe("Hello, Ada! (1)\n");

    const path = join(directory, "main.py");
    writeFileSync(path, readFileSync(path, "utf8").replace("Hello", "Welcome"));
    await updatePlugin(lifecycle, "hello-world");
    await trustPlugin(lifecycle, { name: "hello-world", required: true, how: "flag" });
    expect(await greet(throwaway)).toBe("Welcome, Ada! (2)\n");

    await removePlugin(lifecycle, "hello-world");
    await throwaway.install(directory);
    expect(await greet(throwaway)).toBe("Welcome, Ada! (3)\n");

    const handoff = { id: "h", sha256: "sha256:", session: "s", name: "n", artifacts: [], version: "1.0.0" };
    const owner = { name: "hello-world", source_type: "local_path", source_identity: directory } as const;
    const where = {
      command: { namespace: "hello-world", name: "greet" },
      invocation_id: "i",
      attached_at: "",
    };
    await core.handoffs.attach({ ...handoff, ...where, owner });
    await removePlugin(lifecycle, "hello-world", { forgetState: (subject) => forgetState(home, subject) });
    expect((await core.handoffs.list()).handoffs).toHaveLength(1);
    await throwaway.install(directory);
    expect(await greet(throwaway)).toBe("Welcome, Ada! (1)\n");
  });
});
