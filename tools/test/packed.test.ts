import { execFile, execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOoo } from "../../packages/cli/test/build.ts";
import { writeFiles } from "./tree.ts";

/*
 * What would be published, as a new user meets it: every package is packed, all tarballs are installed with one `npm install`
 * into an empty directory with the `@ooo` scope pointed at a closed port, and used from there.
 */

type PackageJson = {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
};

const root = join(import.meta.dirname, "../..");
const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-packed-")));
const [prefix, tarballs, home] = ["prefix", "tarballs", "home"].map((name) => join(directory, name)) as [
  string,
  string,
  string,
];
// Node 24 comes first, whatever the system has.
const env = {
  PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
  HOME: home,
  LANG: "C.UTF-8",
};

const packages = globSync("{packages,plugins}/*/package.json", { cwd: root })
  .map((file) => JSON.parse(readFileSync(join(root, file), "utf8")) as PackageJson)
  .filter((json) => json.private !== true);

/** Every entry of every package, as it is imported. */
const entries = packages.flatMap(({ name, exports = {} }) =>
  Object.keys(exports)
    .filter((key) => !key.endsWith(".json"))
    .map((key) => join(name, key)),
);

beforeAll(async () => {
  for (const path of [prefix, tarballs, home]) mkdirSync(path);
  const run = promisify(execFile);
  const pnpm = (...words: readonly string[]): Promise<unknown> =>
    run("npx", ["-y", "pnpm@12", ...words], {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    });
  // The command line has a build that tests take turns with.
  await pnpm("exec", "turbo", "run", "build", "--filter=!@ooo/cli", "--output-logs=errors-only");
  await buildOoo();
  const chosen = packages.flatMap(({ name }) => ["--filter", name]);
  await pnpm("-r", ...chosen, "pack", "--pack-destination", tarballs);
  writeFileSync(join(prefix, "package.json"), '{ "private": true, "type": "module" }\n');
  // Nobody listens there: an attempt to fetch a package of ours fails at once.
  writeFileSync(
    join(prefix, ".npmrc"),
    "@ooo:registry=http://127.0.0.1:9/\nfund=false\naudit=false\nfetch-retries=0\n",
  );
  const files = globSync("*.tgz", { cwd: tarballs }).map((name) => join(tarballs, name));
  await run("npm", ["install", "--no-package-lock", ...files], {
    cwd: prefix,
    env: { ...process.env, ...env, HOME: process.env.HOME },
  });
}, 600_000);
afterAll(() => {
  // What is in the store is read-only.
  spawnSync("chmod", ["-R", "u+w", directory]);
  rmSync(directory, { recursive: true, force: true });
});

function ooo(cwd: string, ...words: readonly string[]): string {
  return execFileSync(join(prefix, "node_modules/.bin/ooo"), words, { cwd, env, encoding: "utf8" });
}

function node(cwd: string, ...words: readonly string[]): string {
  return execFileSync(process.execPath, words, { cwd, env, encoding: "utf8" });
}

/** The compiler of the workspace, on the declarations that were packed. */
function compile(cwd: string, ...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...[
        join(root, "node_modules/@typescript/native/bin/tsc"),
        "--ignoreConfig",
        "--strict",
        "--target",
        "es2024",
      ],
      ...[
        "--module",
        "nodenext",
        "--types",
        "node",
        "--typeRoots",
        join(root, "node_modules/@types"),
        ...words,
      ],
    ],
    { cwd, env, encoding: "utf8" },
  );
  return `${stdout}${stderr}${String(status)}`;
}

describe("what would be published", { timeout: 120_000 }, () => {
  it("has a tarball of every package, and the command line's needs no package of ours", () => {
    expect(globSync("*.tgz", { cwd: tarballs })).toHaveLength(packages.length);
    const text = readFileSync(join(prefix, "node_modules/@ooo/cli/package.json"), "utf8");
    const { dependencies = {} } = JSON.parse(text) as PackageJson;
    expect(Object.keys(dependencies).filter((name) => name.startsWith("@ooo/"))).toEqual([]);
  });

  it("carries the licence of every library that the command line has in it", () => {
    const dist = join(prefix, "node_modules/@ooo/cli/dist");
    const held = new Set(
      globSync("*.map", { cwd: dist }).flatMap((file) => {
        const { sources } = JSON.parse(readFileSync(join(dist, file), "utf8")) as { sources: string[] };
        return sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
      }),
    );
    const text = readFileSync(join(dist, "LICENSES.txt"), "utf8");
    expect(held).toContain("smol-toml");
    for (const name of held) expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  it("is imported by every entry that a package names", () => {
    // One of them is a program, which is started and not imported.
    const modules = entries.filter((entry) => !entry.endsWith("/egress-helper"));
    const program = `for (const entry of ${JSON.stringify(modules)}) {
      console.log(entry, Object.keys(await import(entry)).length > 0);
    }`;
    const said = node(prefix, "--input-type=module", "--eval", program).trim().split("\n");
    expect(said).toEqual(modules.map((entry) => `${entry} true`));
    expect(modules.length).toBeGreaterThanOrEqual(13);
  });

  it("has types that stand on what is installed with it alone", () => {
    const text = entries.map(
      (entry, index) =>
        `import type * as entry${index} from "${entry}";\nexport type E${index} = typeof entry${index};\n`,
    );
    writeFileSync(join(prefix, "every-entry.ts"), text.join(""));
    expect(compile(prefix, "--noEmit", "every-entry.ts")).toBe("0");
  });

  it("runs ooo: from doctor to a plugin that was added, trusted, run and removed", () => {
    expect(ooo(directory, "version")).toContain(`node ${process.versions.node}`);
    expect(ooo(directory, "doctor")).toContain("isolation");
    ooo(directory, "plugin", "new", "my-tool", "--template", "shell");
    expect(ooo(directory, "plugin", "check", "my-tool", "--run")).toContain("can be installed");
    expect(ooo(directory, "add", "my-tool", "--all")).toContain("my-tool 0.1.0 installed, not trusted");
    expect(ooo(directory, "plugin", "trust", "my-tool", "--required")).toContain("is trusted");
    expect(ooo(directory, "my-tool", "greet", "Ada")).toBe("Hello, Ada!\n");
    expect(ooo(directory, "audit", "verify")).toContain("nothing was changed");
    expect(ooo(directory, "plugin", "remove", "my-tool")).toContain("is removed");
    const ouroboros = join(prefix, "node_modules/.bin/ouroboros");
    expect(execFileSync(ouroboros, ["version"], { env, encoding: "utf8" })).toBe(ooo(directory, "version"));
  });

  it("compiles, tests, bundles and runs a plugin that is written with the SDK", () => {
    const plugin = join(prefix, "my-plugin");
    ooo(prefix, "plugin", "new", "my-plugin", "--template", "typescript");
    // The author takes the SDK from npm instead of the copy that the template carries, and builds.
    rmSync(join(plugin, "vendor"), { recursive: true });
    for (const file of ["src/plugin.ts", "src/main.ts", "test/plugin.test.ts"]) {
      const from = readFileSync(join(plugin, file), "utf8");
      const sdk = file.startsWith("test") ? "@ooo/plugin-sdk/testing" : "@ooo/plugin-sdk";
      writeFileSync(join(plugin, file), from.replaceAll("../vendor/plugin-sdk.js", sdk));
    }
    const sources = ["src/main.ts", "src/plugin.ts", "test/plugin.test.ts"];
    expect(compile(plugin, "--noEmit", "--allowImportingTsExtensions", ...sources)).toBe("0");
    expect(node(plugin, "--test", "--test-reporter=tap")).toContain("# fail 0");
    const wrong = readFileSync(join(plugin, "src/plugin.ts"), "utf8").replace("args.who", "args.nobody");
    writeFiles(plugin, { "src/wrong.ts": wrong });
    expect(compile(plugin, "--noEmit", "--allowImportingTsExtensions", "src/wrong.ts")).toContain("nobody");
    rmSync(join(plugin, "src/wrong.ts"));

    const rolldown = join(root, "node_modules/rolldown/bin/cli.mjs");
    node(plugin, rolldown, "src/main.ts", "--platform", "node", "--dir", "dist", "--log-level", "warn");
    const manifest = join(plugin, "ouroboros.plugin.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("node src/main.ts", "node dist/main.js"));
    expect(ooo(plugin, "plugin", "dev", "-q", "--", "greet", "Ada")).toBe("Hello, Ada! (1)\n");
    expect(ooo(plugin, "plugin", "check", ".", "--run")).toContain("can be installed");
  });
});
