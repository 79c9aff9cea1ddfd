import { expect, it } from "vitest";
import { loadBuiltins } from "../load-builtins.ts";

it("named imports of built-in modules become constants, line by line; others stay", () => {
  const code = [
    'import { join as join2, sep } from "node:path";',
    "import {",
    "  closeSync,",
    "  constants as constants2",
    '} from "node:fs";',
    'import{Socket}from"node:net";import{isIP as is}from"node:net";let a;',
    'import { parse } from "smol-toml";',
    'import * as os from "node:os";',
  ].join("\n");
  expect(loadBuiltins(code).split("\n")).toEqual([
    'const { join: join2, sep } = process.getBuiltinModule("node:path");',
    "const {",
    "  closeSync,",
    "  constants: constants2",
    '} = process.getBuiltinModule("node:fs");',
    'const {Socket} = process.getBuiltinModule("node:net");const {isIP: is} = process.getBuiltinModule("node:net");let a;',
    'import { parse } from "smol-toml";',
    'import * as os from "node:os";',
  ]);
});
