import type { Static } from "typebox";
import { expectTypeOf, it } from "vitest";
import type { Config, GitHostConfig, ScopeConfig, SecretSource } from "@ooo/home";
import type * as schema from "../src/schema/config.ts";

/** Our types are read-only; the schema's are not. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

it("has the types that its schema has", () => {
  expectTypeOf<SecretSource>().toEqualTypeOf<Frozen<Static<typeof schema.SecretSource>>>();
  expectTypeOf<GitHostConfig>().toEqualTypeOf<Frozen<Static<typeof schema.GitHost>>>();
  expectTypeOf<ScopeConfig>().toEqualTypeOf<Frozen<Static<typeof schema.Scope>>>();
  expectTypeOf<Config["policy"]>().toEqualTypeOf<Frozen<Static<typeof schema.Policy>>>();
  expectTypeOf<Config["trust"]>().toEqualTypeOf<Frozen<Static<typeof schema.Trust>>>();
  expectTypeOf<Config["sandbox"]>().toEqualTypeOf<Frozen<Static<typeof schema.Sandbox>>>();
  expectTypeOf<Config["audit"]>().toEqualTypeOf<Frozen<Static<typeof schema.Audit>>>();
  expectTypeOf<Config["limits"]>().toEqualTypeOf<Frozen<Static<typeof schema.Limits>>>();
});
