import type Type from "typebox";
import { expectTypeOf, it } from "vitest";
import type { DisableRecord, FirstPartyOverride, Grant, LockedPlugin } from "@ooo/trust-store";
import type { firstPartyOverridesSchema } from "../src/schema/first-party-overrides.ts";
import type { lockfileSchema } from "../src/schema/lockfile.ts";
import type { trustSchema } from "../src/schema/trust.ts";

/** A type as data: what is read-only or optional in TypeScript's sense makes no difference to a file. */
type Data<T> = T extends object ? { -readonly [K in keyof T]: Data<T[K]> } : T;
type FileOf<T extends Type.TSchema> = Data<Type.Static<T>>;

it("the hand-written types and the schemas say the same", () => {
  type Lock = FileOf<typeof lockfileSchema>;
  expectTypeOf<NonNullable<Lock["plugin"]>[number]>().toEqualTypeOf<Data<LockedPlugin>>();
  expectTypeOf<NonNullable<Lock["disabled"]>[number]>().toEqualTypeOf<Data<DisableRecord>>();
  expectTypeOf<FileOf<typeof trustSchema>["grants"][number]>().toEqualTypeOf<Data<StoredGrant>>();
  expectTypeOf<FileOf<typeof firstPartyOverridesSchema>["disabled"][number]>().toEqualTypeOf<
    Data<FirstPartyOverride>
  >();
});

/** A grant in a file is never one of a first-party program (SRC-03). */
type StoredGrant = { [K in keyof Grant]: K extends "source_type" ? "local_path" | "plugin_home" : Grant[K] };
