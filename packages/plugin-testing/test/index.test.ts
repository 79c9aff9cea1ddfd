import { expect, expectTypeOf, it } from "vitest";
import type { CoreProviders } from "@ooo/core";
import type { Providers } from "@ooo/firewall";

it("exports exactly this", async () => {
  expect(Object.keys(await import("@ooo/plugin-testing")).sort()).toEqual([
    "CASES_FILE",
    "CASE_RULES",
    "CHECK_RULES",
    "PluginTestingError",
    "TEMPLATES",
    "checkPlugin",
    "developPlugin",
    "formatSarif",
    "loadCases",
    "openTestbed",
    "runCases",
    "scaffoldPlugin",
  ]);
});

it("puts together a firewall and a core that know nothing of each other", () => {
  expectTypeOf<CoreProviders>().toExtend<Providers>();
});
