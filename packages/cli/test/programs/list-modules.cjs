"use strict";
// Preloaded by a test: says at the end which files were loaded.
process.on("exit", () => {
  const files = Object.keys(require.cache).filter((path) => path !== __filename);
  process.stderr.write(`${JSON.stringify(files)}\n`);
});
