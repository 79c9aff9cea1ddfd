/**
 * Tries what would be published as a new user would: packs every package, installs all tarballs with one `npm install`
 * into an empty directory with the `@ooo` scope pointed at a closed port, and runs `ooo` from there. Build first, then
 * `node tools/try-packed.ts [--keep]`. Ends with 1, naming the step, if one does not do what it should.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

type PackageJson = {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Record<string, string>;
};

const root = join(import.meta.dirname, "..");
const directory = mkdtempSync(join(tmpdir(), "ooo-packed-"));
const prefix = join(directory, "prefix");
const tarballs = join(directory, "tarballs");
// Node 24 comes first, whatever the system has.
const env = {
  PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
  HOME: join(directory, "home"),
  LANG: "C.UTF-8",
};

/** Names a step, runs it, and ends the program if it fails. */
function step<T>(name: string, run: () => T): T {
  try {
    const result = run();
    console.log(`ok  ${name}`);
    return result;
  } catch (error) {
    console.error(`error: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

try {
  mkdirSync(tarballs);
  mkdirSync(prefix);
  mkdirSync(env.HOME);
  const packages = globSync("{packages,plugins}/*/package.json", { cwd: root }).flatMap((file) => {
    const json = JSON.parse(readFileSync(join(root, file), "utf8")) as PackageJson;
    return json.private === true ? [] : [{ directory: join(root, dirname(file)), json }];
  });
  step(`pack ${packages.length} packages`, () => {
    for (const { directory: cwd, json } of packages) {
      if (!existsSync(join(cwd, "dist"))) throw new Error(`${json.name} is not built: npx -y pnpm@12 build`);
      execFileSync("npx", ["-y", "pnpm@12", "pack", "--pack-destination", tarballs], { cwd, stdio: "pipe" });
    }
  });
  const files = globSync("*.tgz", { cwd: tarballs }).map((name) => join(tarballs, name));

  step("the tarball of the command line needs no package of ours", () => {
    const cli = files.find((file) => file.includes("ooo-cli-")) ?? "";
    const json = JSON.parse(
      execFileSync("tar", ["-xzOf", cli, "package/package.json"], { encoding: "utf8" }),
    ) as PackageJson;
    const ours = Object.keys(json.dependencies ?? {}).filter((name) => name.startsWith("@ooo/"));
    if (ours.length > 0) throw new Error(`it depends on ${ours.join(", ")}`);
  });

  step("npm install all of them, with nothing of ours from a registry", () => {
    writeFileSync(join(prefix, "package.json"), '{ "private": true }\n');
    // Nobody listens there: an attempt to fetch a package of ours fails at once.
    writeFileSync(
      join(prefix, ".npmrc"),
      "@ooo:registry=http://127.0.0.1:9/\nfund=false\naudit=false\nfetch-retries=0\n",
    );
    execFileSync("npm", ["install", "--no-package-lock", ...files], {
      cwd: prefix,
      env: { ...process.env, ...env, HOME: process.env.HOME },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
    });
  });

  const ooo = (...words: string[]): string => {
    const { status, stdout, stderr } = spawnSync(join(prefix, "node_modules/.bin/ooo"), words, {
      cwd: directory,
      env,
      encoding: "utf8",
    });
    if (status !== 0)
      throw new Error(`ooo ${words.join(" ")} ended with ${String(status)}: ${stderr || stdout}`);
    return stdout;
  };
  const expectText = (text: string, part: string): void => {
    if (!text.includes(part)) throw new Error(`expected ${JSON.stringify(part)} in ${JSON.stringify(text)}`);
  };

  step("ooo version", () => expectText(ooo("version"), `node ${process.versions.node}`));
  step("ouroboros version", () => {
    execFileSync(join(prefix, "node_modules/.bin/ouroboros"), ["version"], { env, stdio: "pipe" });
  });
  step("ooo doctor", () => expectText(ooo("doctor"), "isolation"));
  step("ooo plugin new, check", () => {
    ooo("plugin", "new", "my-tool", "--template", "shell");
    expectText(ooo("plugin", "check", "my-tool"), "can be installed");
  });
  step("ooo add", () => expectText(ooo("add", "my-tool", "--all"), "my-tool 0.1.0 installed, not trusted"));
  step("ooo plugin trust", () => expectText(ooo("plugin", "trust", "my-tool", "--required"), "is trusted"));
  step("ooo <program> <command>", () => expectText(ooo("my-tool", "greet", "Ada"), "Ada"));
  step("ooo audit verify", () => expectText(ooo("audit", "verify"), "nothing was changed"));
  step("ooo plugin remove", () => expectText(ooo("plugin", "remove", "my-tool"), "is removed"));
} finally {
  if (process.argv.includes("--keep")) console.log(directory);
  else rmSync(directory, { recursive: true, force: true });
}
