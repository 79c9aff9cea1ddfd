#!/usr/bin/env node
// Older versions of Node carry an SQLite that can corrupt the ledger: look before anything else is imported.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`error: ooo needs Node 24.15 or newer, this is ${process.version}`);
  console.error("hint: npm install --global node@24, or get it from https://nodejs.org/");
  process.exit(1);
}

const { existsSync } = await import("node:fs");
const built = new URL("../dist/bin.js", import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  // A checkout that was not built: run the TypeScript sources of all packages.
  const { registerHooks } = await import("node:module");
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ["@ooo/source", ...context.conditions] }),
  });
  await import(new URL("../src/bin.ts", import.meta.url).href);
}
