import { expect, it } from "vitest";

it("exports exactly its public API", async () => {
  expect(Object.keys(await import("@ooo/home")).sort()).toEqual([
    "HomeError",
    "commitAgeSeconds",
    "homePaths",
    "homeRoot",
    "loadConfig",
    "matchesSource",
    "openHome",
    "readFileIfPresent",
    "rehearseConfigValue",
    "removeLeftovers",
    "setConfigValue",
    "syncDirectory",
    "withHomeLock",
    "writeFileAtomic",
  ]);
});
