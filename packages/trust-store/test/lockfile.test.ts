import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  disablePlugin,
  emptyLockfile,
  enablePlugin,
  findDisabled,
  findPlugin,
  formatLockfile,
  loadLockfile,
  parseLockfile,
  putPlugin,
  removePlugin,
  TrustStoreError,
  updateLockfile,
  type DisableRecord,
  type LockedPlugin,
  type Lockfile,
} from "@ooo/trust-store";
import { aHome, aLockedPlugin, digestOf } from "./builders.ts";
import { readCases } from "./vectors.ts";

type Accepted = { title: string; text: string; expect: Lockfile };
type Refused = { title: string; text: string; expect: { code: string; says: string[] } };

const thrownBy = (run: () => unknown): TrustStoreError => {
  try {
    run();
  } catch (error) {
    if (error instanceof TrustStoreError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

const disabled: DisableRecord = {
  name: "some-tool",
  source_type: "local_path",
  source_identity: "/srv/some-tool",
  reason: "user",
  disabled_at: "2026-11-20T10:00:00Z",
};

describe("parseLockfile", () => {
  it.each(readCases<Accepted>("lockfile", "accepted"))("LCK-01: reads $title", ({ text, expect: wanted }) => {
    const lock = parseLockfile(text);
    expect(lock).toEqual(wanted);
    expect(parseLockfile(formatLockfile(lock))).toEqual(wanted);
  });

  it.each(readCases<Refused>("lockfile", "refused"))(
    "LCK-01: refuses $title, naming file, table and field",
    ({ text, expect: wanted }) => {
      const { code, message } = thrownBy(() => parseLockfile(text, "home/plugins.lock"));
      expect(code).toBe(wanted.code);
      for (const part of ["home/plugins.lock", ...wanted.says]) expect(message).toContain(part);
    },
  );

  it("SRC-03: a first-party row never enters it", () => {
    const row = {
      ...aLockedPlugin("some-tool"),
      source_type: "first_party",
      source_identity: "some-tool",
    } as unknown;
    expect(thrownBy(() => formatLockfile(putPlugin(emptyLockfile(), row as LockedPlugin))).message).toContain(
      "source_type",
    );
  });

  it("throws nothing but TrustStoreError", () => {
    const [vector] = readCases<Accepted>("lockfile", "accepted").slice(1);
    const lines = (vector?.text ?? "").split("\n");
    fc.assert(
      fc.property(fc.nat(lines.length), fc.nat(lines.length), fc.string(), (at, count, text) => {
        try {
          parseLockfile(lines.toSpliced(at, count % 3, text).join("\n"));
        } catch (error) {
          expect(error).toBeInstanceOf(TrustStoreError);
        }
      }),
    );
  });
});

describe("formatLockfile", () => {
  const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
  const slug = fc.stringMatching(/^[a-z0-9é]{1,8}(\/[a-z0-9é]{1,8}){0,2}$/);
  const rows = fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,10}[a-z0-9]$/), { maxLength: 5 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .record({ signer: text, ref: slug, path: slug }, { requiredKeys: [] })
            .map((extra) => aLockedPlugin(name, extra)),
        ),
      ),
    );

  it("LCK-01: what is written is read back equal, and one value has one text", () => {
    fc.assert(
      fc.property(rows, text, (plugins, reason) => {
        const lock: Lockfile = { plugins, disabled: [{ ...disabled, reason }] };
        const written = formatLockfile(lock);
        const sorted = plugins.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(parseLockfile(written)).toEqual({ ...lock, plugins: sorted });
        expect(formatLockfile({ ...lock, plugins: plugins.toReversed() })).toBe(written);
      }),
    );
  });

  it("refuses a value that could not be read back", () => {
    const row = aLockedPlugin("some-tool");
    const refused = (change: object): string =>
      thrownBy(() => formatLockfile(putPlugin(emptyLockfile(), { ...row, ...change }))).code;
    expect(refused({ artifact_digest: undefined })).toBe("TRUST_FILE_INVALID");
    expect(refused({ signer: "\ud800" })).toBe("TRUST_FILE_INVALID");
    expect(refused({ name: "../x" })).toBe("TRUST_FILE_INVALID");
  });
});

describe("rows", () => {
  const row = aLockedPlugin("some-tool");

  it("TRU-05/fold: a disable record outlives its plugin's bytes and row, and goes with remove", () => {
    const record = { ...disabled, source_type: row.source_type, source_identity: row.source_identity };
    let lock = disablePlugin(putPlugin(emptyLockfile(), row), record);
    lock = putPlugin(lock, { ...row, version: "2.0.0", artifact_digest: digestOf("2") });
    expect(findDisabled(lock, row)).toEqual(record);
    expect(findDisabled(lock, { ...row, source_identity: "https://github.com/ada/other" })).toBeUndefined();
    expect(findPlugin(lock, "some-tool")?.version).toBe("2.0.0");
    expect(findDisabled(enablePlugin(lock, row), row)).toBeUndefined();
    expect(removePlugin(lock, row)).toEqual(emptyLockfile());
  });

  it("TRU-06/fold: remove leaves a sibling from the same repository alone", () => {
    const sibling = aLockedPlugin("other-tool");
    const lock = putPlugin(putPlugin(emptyLockfile(), row), sibling);
    expect(removePlugin(lock, row).plugins).toEqual([sibling]);
  });
});

describe("loadLockfile", () => {
  it("a home without a file has nothing; a broken file is an error, never nothing", async () => {
    const home = await aHome();
    expect(await loadLockfile(home)).toEqual(emptyLockfile());
    for (const [content, code] of [
      ["", "TRUST_FILE_VERSION"],
      ["\xff", "TRUST_FILE_SYNTAX"],
      ['schema_version = "9.9"', "TRUST_FILE_VERSION"],
    ] as const) {
      writeFileSync(home.lockfile, content, "latin1");
      await expect(loadLockfile(home)).rejects.toMatchObject({ code, path: home.lockfile });
      await expect(updateLockfile(home, (lock) => lock)).rejects.toMatchObject({ code });
    }
  });

  it("a change that throws leaves the file as it was", async () => {
    const home = await aHome();
    const before = await updateLockfile(home, (lock) => putPlugin(lock, aLockedPlugin("some-tool")));
    const fail = (): never => {
      throw new Error("no");
    };
    await expect(updateLockfile(home, fail)).rejects.toThrow("no");
    expect(await loadLockfile(home)).toEqual(before);
  });
});
