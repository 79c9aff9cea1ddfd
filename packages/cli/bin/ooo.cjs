#!/usr/bin/env node
"use strict";
// Older versions of Node carry an SQLite that can corrupt the ledger: look before anything else is loaded. CommonJS,
// here and in the bundle, because it starts faster: an `import` of a built-in module evaluates all that it exports.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`error: ooo needs Node 24.15 or newer, this is ${process.version}`);
  console.error("hint: npm install --global node@24, or get it from https://nodejs.org/");
  process.exit(1);
}

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const built = join(__dirname, "../dist/bin.cjs");
if (existsSync(built)) {
  require(built);
} else {
  // A checkout that was not built: run the TypeScript sources of all packages.
  const { registerHooks } = require("node:module");
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ["@ooo/source", ...context.conditions] }),
  });
  void import("../src/bin.ts");
}
