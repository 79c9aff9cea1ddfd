import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { generateTypes, parseManifest } from "@ooo/manifest";
import { definePlugin, type ArgumentsOf, type CommandKey, type Context, type ScopeOf } from "@ooo/plugin-sdk";
import { testCommand } from "@ooo/plugin-sdk/testing";
import { manifest } from "./sample-manifest.ts";

type Sample = typeof manifest;
type Review = Context<Sample, "sample review">;

const idle = (): undefined => undefined;
const rest = { "sample list": idle, "other list": idle } as const;

describe("what the manifest declares", () => {
  it("is the module that generateTypes writes", () => {
    const value: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "sample.plugin.json"), "utf8"));
    // The formatter of this repository has been over it.
    const plain = (text: string): string => text.replaceAll(/[\s"]|,(?=\s*[\]}])/g, "");
    const path = join(import.meta.dirname, "sample-manifest.ts");
    expect(plain(readFileSync(path, "utf8"))).toBe(plain(generateTypes(parseManifest(value))));
  });

  it("names the commands, their arguments and their scopes as literal types", () => {
    expectTypeOf<CommandKey<Sample>>().toEqualTypeOf<"sample review" | "sample list" | "other list">();
    expectTypeOf<ArgumentsOf<Sample, "sample review">["page_url"]>().toEqualTypeOf<URL>();
    expectTypeOf<ArgumentsOf<Sample, "sample review">["draft"]>().toEqualTypeOf<boolean>();
    expectTypeOf<ArgumentsOf<Sample, "sample review">["depth"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ArgumentsOf<Sample, "sample review">["notes"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<keyof ArgumentsOf<Sample, "sample list">>().toEqualTypeOf<never>();
    expectTypeOf<ScopeOf<Sample, "sample review">>().toEqualTypeOf<"pages:read">();
    expectTypeOf<ScopeOf<Sample, "other list">>().toEqualTypeOf<"pages:read" | "pages:write">();
  });

  it("is what the context has, and nothing else is", () => {
    expectTypeOf<Review>().toHaveProperty("state").toHaveProperty("set");
    expectTypeOf<Review["ledger"]>().toHaveProperty("query");
    expectTypeOf<Review["ledger"]>().not.toHaveProperty("append");
    expectTypeOf<Review>().toHaveProperty("progress");
    expectTypeOf<Review>().not.toHaveProperty("handoff");
    expectTypeOf<Review>().not.toHaveProperty("provenance");
    expectTypeOf<Review>().not.toHaveProperty("confirm");
  });

  it("does not compile where a handler goes beyond it", () => {
    definePlugin(manifest, {
      ...rest,
      "sample review": async (context) => {
        await context.state.get("a");
        // @ts-expect-error: the manifest declares ledger with read only.
        expect(context.ledger.append).toBeUndefined();
        // @ts-expect-error: the manifest does not declare handoff.
        expect(context.handoff).toBeUndefined();
        // @ts-expect-error: there is no such argument.
        expect(context.args.title).toBeUndefined();
        // @ts-expect-error: an optional argument may be absent.
        context.args.depth.toFixed();
        // @ts-expect-error: the command does not list this scope.
        context.scopes.has("pages:write");
      },
    });
    // @ts-expect-error: a command has no handler.
    definePlugin(manifest, { "sample review": idle });
    // @ts-expect-error: a handler is named after nothing that is declared.
    definePlugin(manifest, { ...rest, "sample reviews": idle });
    // @ts-expect-error: an output holds JSON.
    definePlugin(manifest, { ...rest, "sample review": () => ({ data: new Map() }) });
    expect(manifest.commands).toHaveLength(3);
  });

  it("types what a tested command gives and takes", async () => {
    const plugin = definePlugin(manifest, { ...rest, "sample review": () => ({ data: { approvals: 2 } }) });
    const args = { page_url: new URL("https://example.com/") };
    const run = await testCommand(plugin, "sample review", { args });
    expectTypeOf(run.data).toEqualTypeOf<{ approvals: number } | undefined>();
    expect(run.data?.approvals).toBe(2);
    // @ts-expect-error: there is no such command.
    await testCommand(plugin, "sample merge");
    // @ts-expect-error: the command cannot have this scope.
    await testCommand(plugin, "sample list", { scopes: ["pages:write"] });
  });
});
