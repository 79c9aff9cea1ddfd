import type { Catalog, Manifest, ManifestCommand } from "@ooo/manifest";
import type { Static } from "typebox";
import { expectTypeOf, it } from "vitest";
import type { catalogSchema } from "../src/schema/catalog.ts";
import type { pluginSchema } from "../src/schema/plugin.ts";

type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends `x-${string}` ? never : Key]: Plain<T[Key]> }
    : T;

/** What the schema accepts, with the fields that `parseManifest` fills in made certain. */
type Written = Static<typeof pluginSchema>;
type WrittenCommand = Written["commands"][number];
type Argument = Required<NonNullable<WrittenCommand["arguments"]>[number]>;
type Command = Omit<WrittenCommand, "arguments" | "requires_confirmation"> & {
  requires_confirmation: boolean;
  arguments: Argument[];
};
type Filled = Omit<Written, "source" | "commands" | "description" | "audit"> &
  Required<Pick<Written, "description" | "audit">>;

it("the hand-written types say what the schemas say", () => {
  expectTypeOf<Plain<Omit<Manifest, "source" | "commands">>>().toEqualTypeOf<Plain<Filled>>();
  expectTypeOf<Plain<ManifestCommand>>().toEqualTypeOf<Plain<Command>>();
  expectTypeOf<Manifest["source"]>().toExtend<Plain<Written["source"]>>();
  expectTypeOf<Manifest["source"]["type"]>().toEqualTypeOf<Written["source"]["type"]>();
  expectTypeOf<Plain<Catalog>>().toEqualTypeOf<Plain<Static<typeof catalogSchema>>>();
});
