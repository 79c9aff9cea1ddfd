import { expect, it } from "vitest";

it("exports exactly this", async () => {
  expect(Object.keys(await import("@ooo/firewall")).sort()).toEqual([
    ...["EXIT", "FirewallError", "GATES", "TerminalFilter", "canonicalHost", "canonicalRequest", "decide"],
    ...["decideRequest", "exitCodeOf", "explain", "hostWarning", "invokePlugin", "isPublicAddress"],
    ...["lookupPlugin", "lookupProgram", "openScopeCatalog", "scopesOfRun", "splitUrl", "standardScopes"],
  ]);
});
