import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  formatGrants,
  loadFirstPartyOverrides,
  loadGrants,
  overrideFirstParty,
  parseFirstPartyOverrides,
  parseGrants,
  updateFirstPartyOverride,
  updateGrants,
  writeGrants,
} from "@ooo/trust-store";
import { aGrant, aHome, aSubject } from "./builders.ts";

const grant = aGrant(aSubject());
const { source_type, source_identity, artifact_digest, granted_by, granted_at, how } = grant;
const consent = { source_type, source_identity, artifact_digest, granted_by, granted_at, how };
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const withGrant = (change: object): string =>
  JSON.stringify({ schema_version: "0.1", name: "some-tool", grants: [{ ...grant, ...change }] });

describe("trust.json", () => {
  it("TRU-01: is read back as it was written, in one order", () => {
    const file = { name: "some-tool", grants: [grant, consent, { ...grant, scope: "a" }] };
    const text = formatGrants(file);
    expect(parseGrants(text)).toEqual({ ...file, grants: [consent, { ...grant, scope: "a" }, grant] });
    expect(formatGrants({ ...file, grants: file.grants.toReversed() })).toBe(text);
  });

  it.each([
    ["no JSON", "{", "TRUST_FILE_SYNTAX"],
    ["a key that stands twice", '{"schema_version":"0.1","schema_version":"0.1"}', "TRUST_FILE_SYNTAX"],
    ["__proto__", '{"schema_version":"0.1","__proto__":{}}', "TRUST_FILE_SYNTAX"],
    ["no version", "{}", "TRUST_FILE_VERSION"],
    ["an unknown version", '{"schema_version":"0.2"}', "TRUST_FILE_VERSION"],
    ["a list", "[]", "TRUST_FILE_INVALID"],
    ["an unknown field", withGrant({ expires: "never" }), "TRUST_FILE_INVALID"],
    ["a grant without a digest", withGrant({ artifact_digest: undefined }), "TRUST_FILE_INVALID"],
    ["a scope without a risk", withGrant({ risk: undefined }), "TRUST_FILE_INVALID"],
    ["a scope of another form", withGrant({ scope: "*" }), "TRUST_FILE_INVALID"],
    ["an unknown way", withGrant({ how: "agent" }), "TRUST_FILE_INVALID"],
    ["a first-party subject", withGrant({ source_type: "first_party" }), "TRUST_FILE_INVALID"],
    [
      "a grant that stands twice",
      JSON.stringify({ schema_version: "0.1", name: "some-tool", grants: [grant, grant] }),
      "TRUST_FILE_INVALID",
    ],
  ])("LCK-03/trust-store: refuses %s", (_name, text, expected) => {
    expect(() => parseGrants(text)).toThrow(code(expected));
  });

  it("names file, table and field", () => {
    expect(() => parseGrants(withGrant({ granted_by: undefined }), "trust.json")).toThrow(
      "trust.json: [[grants]] number 1 granted_by is missing",
    );
  });

  it.each(["../x", "constructor", "con", "a", "-xx", "A-tool", "some/tool", "", "some-tool\n"])(
    "TRU-04: %j meets no path",
    async (name) => {
      const home = await aHome();
      await expect(loadGrants(home, name)).rejects.toMatchObject({ code: "TRUST_NAME_INVALID" });
      await expect(updateGrants(home, name, () => [])).rejects.toMatchObject({ code: "TRUST_NAME_INVALID" });
      await expect(writeGrants(home, name, [])).rejects.toMatchObject({ code: "TRUST_NAME_INVALID" });
    },
  );

  it("a file that speaks of another plugin is refused", async () => {
    const home = await aHome();
    mkdirSync(home.plugin("some-tool"), { recursive: true });
    writeFileSync(home.grants("some-tool"), formatGrants({ name: "other-tool", grants: [] }));
    await expect(loadGrants(home, "some-tool")).rejects.toMatchObject({ code: "TRUST_FILE_INVALID" });
  });

  it("no file means no grants", async () => {
    expect(await loadGrants(await aHome(), "some-tool")).toEqual({ name: "some-tool", grants: [] });
  });
});

describe("first-party-overrides.json", () => {
  it("FPO-01/overrides: a program that is disabled stays so until it is enabled", async () => {
    const home = await aHome();
    await updateFirstPartyOverride(home, "release-flow", "2026-11-20T10:00:00Z");
    await updateFirstPartyOverride(home, "other-flow", "2026-11-20T10:00:00Z");
    const rows = await loadFirstPartyOverrides(home);
    expect(rows.map((row) => row.name)).toEqual(["other-flow", "release-flow"]);
    await updateFirstPartyOverride(home, "release-flow", undefined);
    expect(await loadFirstPartyOverrides(home)).toHaveLength(1);
  });

  it("LCK-03/trust-store: an unknown version, another shape and a name twice are refused", () => {
    const row = { name: "release-flow", disabled_at: "2026-11-20T10:00:00Z" };
    expect(() => parseFirstPartyOverrides('{"schema_version":"1.0"}')).toThrow(code("TRUST_FILE_VERSION"));
    expect(() => parseFirstPartyOverrides('{"schema_version":"0.1"}')).toThrow(code("TRUST_FILE_INVALID"));
    expect(() =>
      parseFirstPartyOverrides(JSON.stringify({ schema_version: "0.1", disabled: [row, row] })),
    ).toThrow(code("TRUST_FILE_INVALID"));
  });

  it("TRU-04: a name is checked", () => {
    expect(() => overrideFirstParty([], "../x", undefined)).toThrow(code("TRUST_NAME_INVALID"));
  });
});
