import { expect, it } from "vitest";

it("exports exactly its public API", async () => {
  expect(Object.keys(await import("@ooo/lifecycle")).sort()).toEqual([
    "LifecycleError",
    "RESERVED_NAMES",
    "acquire",
    "describeConsent",
    "digestPath",
    "disableCollisions",
    "disablePlugin",
    "findFirstParty",
    "findOccupant",
    "forgetSource",
    "inspectPlugin",
    "installOffer",
    "installPlugin",
    "listPlugins",
    "loadKnownSources",
    "nameHolder",
    "needsName",
    "overrideProgram",
    "readOffering",
    "recordDiscovery",
    "removePlugin",
    "revokeScopes",
    "rollbackPlugin",
    "syncPlugins",
    "trustCommand",
    "trustPlugin",
    "updatePlugin",
    "verifiedDirectory",
  ]);
});
