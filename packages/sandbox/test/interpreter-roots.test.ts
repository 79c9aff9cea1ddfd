import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { interpreterRoots } from "../src/index.ts";
import { startDriver } from "./support/start-driver.ts";

const home = realpathSync(mkdtempSync(join(tmpdir(), "ooo-home-")));
afterAll(() => rmSync(home, { recursive: true }));

function program(path: string): string {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o755);
  return path;
}

it("an interpreter of the base system needs nothing", () => {
  expect(interpreterRoots("/bin/sh", home).roots).toEqual([]);
});

it("RUN-07: a version manager's interpreter needs its prefix", () => {
  const node = program(join(home, ".nvm/versions/node/v24/bin/node"));
  mkdirSync(join(home, "links"));
  symlinkSync(node, join(home, "links/node"));
  const expected = { program: node, roots: [join(home, ".nvm/versions/node/v24")] };
  expect(interpreterRoots(node, home)).toEqual(expected);
  expect(interpreterRoots(join(home, "links/node"), home)).toEqual(expected);
});

it("ENF-01: a program in a home directory's own bin brings its file alone", () => {
  for (const name of ["bin/tool", ".local/bin/tool"]) {
    const tool = program(join(home, name));
    expect(interpreterRoots(tool, home)).toEqual({ program: tool, roots: [tool] });
  }
});

it("a virtual environment keeps its name and brings its base", () => {
  const base = program(join(home, ".pyenv/versions/3.12/bin/python3"));
  mkdirSync(join(home, "venv/bin"), { recursive: true });
  writeFileSync(join(home, "venv/pyvenv.cfg"), "");
  symlinkSync(base, join(home, "venv/bin/python"));
  expect(interpreterRoots(join(home, "venv/bin/python"), home)).toEqual({
    program: join(home, "venv/bin/python"),
    roots: [join(home, "venv"), join(home, ".pyenv/versions/3.12")],
  });
});

it("RUN-07: a Node under a home directory runs", async () => {
  const driver = startDriver();
  const node = join(driver.directory, ".nvm/v24/bin/node");
  mkdirSync(join(node, ".."), { recursive: true });
  copyFileSync(process.execPath, node);
  const { program: path, roots } = interpreterRoots(node, driver.directory);
  const { stdout, stderr } = await driver.run({
    argv: [path, "-p", "require('node:os').userInfo().username + require('node:fs').existsSync('/root')"],
    readable: roots.map((root) => ({ path: root })),
  });
  expect([stdout, stderr]).toEqual(["pluginfalse\n", ""]);
  await driver.close();
});
