import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openFakeHost } from "@ooo/plugin-sdk/testing";
import { openConnection } from "@ooo/protocol";

type Step = {
  readonly as?: string;
  readonly method: "state.get";
  readonly params: { readonly key: string };
  readonly result?: unknown;
  readonly error?: string;
};

const directory = join(import.meta.dirname, "../../../vectors/primitives");
const files = readdirSync(directory).filter((file) => /^(state|evidence|progress|provenance)/.test(file));

describe("the fake host", () => {
  it.each(files)("answers like the real one: vectors/primitives/%s", async (file) => {
    const { steps } = JSON.parse(readFileSync(join(directory, file), "utf8")) as {
      readonly steps: readonly Step[];
    };
    const command = { namespace: "sample", name: "review", usage: "", arguments: [], permissions: [] };
    const capabilities = ["state", "ledger", "provenance", "progress"].map((name) => ({
      name,
      access: "write",
    }));
    const attach = { name: "handoff", access: "attach" };
    const manifest = {
      name: "sample",
      commands: [command],
      capabilities: [...capabilities, attach],
      permissions: [],
    };
    const { channel } = openFakeHost({ manifest, command });
    const plugin = openConnection(channel, { role: "plugin" });
    // It knows one owner only.
    for (const { method, params, result, error } of steps.filter(({ as }) => as === undefined)) {
      const answer = plugin.request(method, params);
      if (error !== undefined) await expect(answer).rejects.toMatchObject({ code: error });
      else expect(open(await answer)).toEqual(open(result));
    }
    plugin.close();
  });
});

/** Leaves out what a vector leaves open. */
function open(value: unknown): unknown {
  const left = new Set(["id", "invocation_id", "recorded_at"]);
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      left.has(key) || (key === "cursor" && typeof part === "string" && /^(<any>|[0-9]+)$/.test(part))
        ? ""
        : part,
    ),
  );
}
