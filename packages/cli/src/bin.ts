import { useCodeCache } from "./code-cache.ts";

// A dry run changes no byte of the home.
if (!process.argv.includes("--dry-run")) useCodeCache(process.env);
// What is loaded from here on is in the cache.
void import("./start.ts").then(({ start }) => start());
