import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";
import { runOnTerminal } from "./pty.ts";

const home = realpathSync(mkdtempSync(join(tmpdir(), "ooo-shells-")));
const env = { HOME: home, PATH: `${home}/bin:/usr/bin:/bin` };
const log = join(home, "log");

beforeAll(async () => {
  await buildOoo();
  mkdirSync(join(home, "bin"));
  // Completion is answered by ooo; what is then run is only written down.
  writeFileSync(
    join(home, "bin/ooo"),
    `#!/bin/sh\ncase $1 in\ncomplet*|add) exec "${process.execPath}" "${BIN}" "$@" ;;\n*) echo "$*" >>"${log}" ;;\nesac\n`,
  );
  chmodSync(join(home, "bin/ooo"), 0o755);
  const plugin = aPlugin(join(home, "plugin"), {
    permissions: [
      { scope: "filesystem:read", risk: "read_only", required: true },
      { scope: "github:issues:write", risk: "write", required: false },
    ],
  });
  execFileSync(join(home, "bin/ooo"), ["add", plugin, "--all"], { env });
});
afterAll(() => removeArtifactTree(home));

/** How each is started as a person has it, without anybody's settings, and what its completion needs first. */
const SHELLS = {
  bash: { start: ["/bin/bash", "--norc", "-i"], before: "source <(ooo completion bash)" },
  zsh: {
    start: ["/usr/bin/zsh", "-f", "-i"],
    before: "autoload -U compinit; compinit -u; source <(ooo completion zsh)",
  },
  fish: { start: ["/usr/bin/fish", "--no-config", "-i"], before: "ooo completion fish | source" },
} as const;

/** What is typed before the tab key, and what the shell then runs. */
const LINES = [
  ["ooo vers", "version"],
  ["ooo plugin trus", "plugin trust"],
  ["ooo plugin trust not", "plugin trust notes"],
  ["ooo plugin trust notes --scope github:i", "plugin trust notes --scope github:issues:write"],
  ["ooo notes li", "notes list"],
  ["ooo audit list --ty", "audit list --type"],
  ["ooo plugin digest plug", "plugin digest plugin"],
] as const;

describe("the tab key", { timeout: 120_000 }, () => {
  it.each(["bash", "zsh", "fish"] as const)(
    "completes what was typed in %s, and runs nothing of it",
    async (shell) => {
      const { start, before } = SHELLS[shell];
      writeFileSync(log, "");
      // The last line is taken back, so that only the tab key can have run what stands in it.
      const ran = join(home, "ran");
      const typed = [...LINES.map(([line]) => `${line}\t\n`), `ooo add $(touch ${ran}) not\t\u0015`];
      // The shell says that it is ready, in a word that is not in what is typed.
      const ready = `${before}; printf 'REA%s\\n' DY\n`;
      const steps = [["[$%>#] ?", ready] as const, ["READY", `${typed.join("")}exit\n`] as const];
      await runOnTerminal(steps, start, { cwd: home, env });
      // Zsh takes the slash of a directory back when the line is run.
      const run = readFileSync(log, "utf8").replaceAll("/\n", "\n").trim().split("\n");
      expect(run).toEqual(LINES.map(([, whole]) => whole));
      expect(existsSync(ran)).toBe(false);
    },
  );
});
