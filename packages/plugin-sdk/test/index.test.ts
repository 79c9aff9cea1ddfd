import { expect, it } from "vitest";

it("exports exactly this", async () => {
  expect(Object.keys(await import("@ooo/plugin-sdk")).sort()).toEqual([
    ...["EXIT", "PluginError", "ProtocolError", "SDK_LIMITS", "definePlugin", "runPlugin"],
  ]);
  expect(Object.keys(await import("@ooo/plugin-sdk/testing")).sort()).toEqual([
    "openFakeHost",
    "testCommand",
  ]);
});
