import { describe, expect, it } from "vitest";
import { World } from "./world.ts";

describe("invokePlugin", () => {
  it("INV-01: a trusted plugin runs, and the ledger tells intent and outcome", async () => {
    await using world = await World.open();
    const result = await world.run('echo "hello $1 $2"; exit 3', { words: ["world"] });
    expect(result).toMatchObject({
      outcome: "failed",
      exitCode: 3,
      exitBy: "plugin",
      out: "hello go world\n",
    });
    const story = await world.story(result.correlationId);
    expect(story.map(({ event_type, result: { status } }) => [event_type, status])).toEqual([
      ["plugin.invoked", "started"],
      ["plugin.failed", "failed"],
    ]);
  });
});
