import { expect, it } from "vitest";

it("the package exports exactly its public values", async () => {
  expect(Object.keys(await import("@ooo/sandbox")).sort()).toEqual([
    "DEFAULT_LIMITS",
    "SANDBOX_PATHS",
    "SandboxError",
    "describeIsolation",
    "interpreterRoots",
    "prepareEgress",
    "probeIsolation",
    "recover",
    "run",
    "runOutside",
  ]);
});
