import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

const NOBODY = 65534;

describe("what a plugin made for a path that was not there", () => {
  it("ENF-09: is kept where the user may not write, and the mode of his directory stays", () => {
    const root = mkdtempSync(join(tmpdir(), "ooo-output-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const [parent, directory, quarantine] = ["parent", "made", "quarantine"].map((name) =>
      join(root, name),
    ) as [string, string, string];
    for (const path of [parent, directory, quarantine]) mkdirSync(path);
    writeFileSync(join(directory, "result"), "made");
    const isRoot = process.getuid?.() === 0;
    for (const path of [root, parent, directory, quarantine, join(directory, "result")])
      if (isRoot) chownSync(path, NOBODY, NOBODY);
    chmodSync(parent, 0o500);
    const module = new URL("../src/private-output.ts", import.meta.url).href;
    const outputs = [{ directory, parent, names: ["result"] }];
    const program = `import { movePrivateOutputs } from ${JSON.stringify(module)};
      movePrivateOutputs(${JSON.stringify({ quarantine })}, "run", ${JSON.stringify(outputs)});`;
    const under = isRoot ? ["setpriv", `--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"] : ["env"];
    const node = [process.execPath, "--conditions=@ooo/source", "--input-type=module", "-e", program];
    const [first = "", ...words] = [...under, ...node];
    execFileSync(first, words, { cwd: "/" });
    expect(statSync(parent).mode & 0o777).toBe(0o500);
    expect(existsSync(join(parent, "result"))).toBe(false);
    expect(readFileSync(join(quarantine, "run", "output-result"), "utf8")).toBe("made");
  });
});
