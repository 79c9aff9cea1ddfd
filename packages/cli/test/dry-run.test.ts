import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { COMMANDS } from "../src/command-table.ts";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";

beforeAll(buildOoo);

type Document = Readonly<Record<string, unknown>>;

class Machine {
  readonly cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-dry-run-")));

  constructor() {
    onTestFinished(() => removeArtifactTree(this.cwd));
    onTestFinished(() => rmSync(this.scratch, { recursive: true }));
    aPlugin(join(this.cwd, "notes"));
    aPlugin(join(this.cwd, "fresh"), {
      name: "fresh",
      commands: [
        { namespace: "fresh", name: "go", summary: "Goes", usage: "ooo fresh go", risk: "read_only" },
      ],
    });
  }

  ooo(line: string, home = this.cwd): Promise<{ document: Document; exitCode: number | null }> {
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [BIN, "--json", ...line.split(" ")],
        { cwd: this.cwd, env: { HOME: home, PATH: process.env.PATH, TMPDIR: this.scratch } },
        (_error, stdout) => resolve({ document: JSON.parse(stdout) as Document, exitCode: child.exitCode }),
      );
      child.stdin?.end();
    });
  }

  /** Where what is only needed for a while goes. */
  readonly scratch = realpathSync(mkdtempSync(join(tmpdir(), "ooo-dry-run-scratch-")));

  /** Every file of the home with its mode and bytes, but for what SQLite leaves where somebody reads: it says nothing. */
  home(): Record<string, string> {
    const root = join(this.cwd, ".ouroboros");
    const isBookkeeping = (path: string): boolean =>
      path.endsWith("-shm") || (path.endsWith("-wal") && lstatSync(join(root, path)).size === 0);
    const paths = globSync("**/{*,.*}", { cwd: root })
      .filter((path) => !isBookkeeping(path))
      .sort();
    return Object.fromEntries(
      paths.map((path) => {
        const found = lstatSync(join(root, path));
        const bytes = found.isFile()
          ? createHash("sha256").update(readFileSync(join(root, path)))
          : undefined;
        return [path, `${found.mode.toString(8)} ${bytes?.digest("hex") ?? ""}`];
      }),
    );
  }
}

/** Each with `--dry-run` first, then in earnest: the state that the next one finds. */
const SESSION = [
  "add notes --all",
  "plugin install fresh --from fresh",
  "plugin trust notes --required",
  "plugin trust notes --required",
  "plugin revoke notes --scope filesystem:read",
  "plugin trust notes --scope filesystem:read",
  "plugin update notes",
  "plugin rollback notes",
  "plugin disable notes",
  "plugin remove fresh",
  "plugin sync --frozen elsewhere/.ouroboros/plugins.lock",
  "plugin add notes --all",
  "catalog forget fresh",
  "config set policy.require_signature true",
  "config set policy.require_signature --unset",
  "audit repair",
  "plugin remove notes",
  // What fails in earnest fails the same way.
  "add nowhere --all",
  "plugin install unknown",
  "plugin rollback fresh",
  "plugin disable nobody",
  "plugin trust fresh --scope github:read",
  "catalog forget nowhere",
  "config set policy.require_signature maybe",
  "audit repair --start-segment",
  "audit repair --accept-rollback",
];

/** Commands that write, and have another way to say first what they would do. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "plugin new": "writes only to a directory that does not exist yet, which was named",
  "plugin types": "prints without --out",
  "plugin run": "ooo why",
  "plugin dev": "keeps nothing",
  "audit export": "prints",
  doctor: "names each fix without --fix, and asks before it runs one",
};

/** Commands that only look. A new command has to be put somewhere. */
const LOOK =
  /^(plugin (discover|list|inspect|digest|check)|scopes|catalog (list|validate)|audit (list|show|verify|prove|checkpoint)|why|config (get|list)|completion|version)$/;

describe("--dry-run", { timeout: 180_000 }, () => {
  it("every command that writes has it, or another way to look first", async () => {
    for (const [name, { hidden, load }] of Object.entries(COMMANDS)) {
      if (hidden === true || LOOK.test(name) || Object.hasOwn(OTHERWISE, name)) continue;
      expect([name, "dry-run" in (await load()).command.options]).toEqual([name, true]);
      expect([name, SESSION.some((line) => line.startsWith(`${name} `) || line === name)]).toEqual([
        name,
        true,
      ]);
    }
  });

  it("changes no byte of the home, and says what the command then does", async () => {
    const machine = new Machine();
    aPlugin(join(machine.cwd, "elsewhere"));
    await machine.ooo("add fresh --all", join(machine.cwd, "elsewhere"));
    for (const line of SESSION) {
      if (line.startsWith("plugin update")) writeFileSync(join(machine.cwd, "notes/main.sh"), "echo other\n");
      const before = machine.home();
      const dry = await machine.ooo(`${line} --dry-run`);
      expect([line, machine.home()]).toEqual([line, before]);
      const real = await machine.ooo(line);
      expect([line, dry.exitCode]).toEqual([line, real.exitCode]);
      if (real.exitCode === 0) expect([line, dry.document.dryRun]).toEqual([line, true]);
      expect([line, comparable(dry.document, real.document)]).toEqual([
        line,
        comparable(real.document, dry.document),
      ]);
    }
    expect(globSync("*", { cwd: machine.scratch })).toEqual([]);
  });

  it("makes no home where there is none", async () => {
    const machine = new Machine();
    for (const line of [
      "add notes --all",
      "plugin install notes --from notes",
      "config set policy.require_signature true",
    ]) {
      expect([line, (await machine.ooo(`${line} --dry-run`)).exitCode]).toEqual([line, 0]);
      expect(existsSync(join(machine.cwd, ".ouroboros"))).toBe(false);
    }
  });
});

/** Returns what both documents say, without what only one of the two can know. */
function comparable(document: Document, other: Document): Document {
  const { wouldGrant, wouldRevoke, ...rest } = document;
  const renamed = {
    ...rest,
    ...(wouldGrant === undefined ? {} : { granted: wouldGrant }),
    ...(wouldRevoke === undefined ? {} : { revoked: wouldRevoke }),
  };
  const theirs = new Set([
    ...Object.keys(other),
    ...("wouldGrant" in other ? ["granted"] : []),
    ...("wouldRevoke" in other ? ["revoked"] : []),
  ]);
  return Object.fromEntries(
    Object.entries(renamed).filter(
      ([key]) => theirs.has(key) && !["outcome", "state", "inForce"].includes(key),
    ),
  );
}
