import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { LedgerError, type Ledger } from "@ooo/audit";
import { describe, expect, it } from "vitest";
import { World } from "./world.ts";

/** A ledger whose first append waits for `before`; everything else is the real one's. */
function holding(ledger: Ledger, before: Promise<unknown>): Ledger {
  return new Proxy(ledger, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (name !== "append") return value.bind(target) as unknown;
      return async (...words: Parameters<Ledger["append"]>) => {
        await before;
        return target.append(...words);
      };
    },
  });
}

function sandboxes(): readonly string[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "latin1").trim().split(" ");
  return children.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, "latin1").trim() === "bwrap";
    } catch {
      return false;
    }
  });
}

/** Waits until the sandbox was started, and then for far longer than it needs to reach the program. */
async function untilSetUp(): Promise<void> {
  while (sandboxes().length === 0) await delay(5);
  await delay(500);
}

describe.each([[["filesystem:write"]], [["filesystem:write", "network:read"]]])(
  "the intent of a run, %s",
  (grant) => {
    const script = "touch ran; echo ran";

    it("AUD-10, INV-01: the sandbox is set up meanwhile, but nothing of the plugin is executed before it is durable", async () => {
      await using world = await World.open();
      const written = Promise.withResolvers<undefined>();
      world.overrides = { openLedger: () => Promise.resolve(holding(world.ledger, written.promise)) };
      const running = world.run(script, { grant });
      await untilSetUp();
      expect(existsSync(join(world.workspace, "ran"))).toBe(false);
      expect((await world.ledger.query({ types: ["plugin.invoked"] })).records).toEqual([]);
      written.resolve(undefined);
      const result = await running;
      expect(result).toMatchObject({ outcome: "completed", out: "ran\n" });
      expect(existsSync(join(world.workspace, "ran"))).toBe(true);
      const [first] = await world.story(result.correlationId);
      expect(first?.event_type).toBe("plugin.invoked");
    });

    it.each(["cancel", "kill"])(
      "INV-08: a %s meanwhile executes nothing, and the outcome says so",
      async (signal) => {
        await using world = await World.open();
        const written = Promise.withResolvers<undefined>();
        world.overrides = { openLedger: () => Promise.resolve(holding(world.ledger, written.promise)) };
        const user = new AbortController();
        const running = world.run(script, { grant, request: { [signal]: user.signal } });
        await untilSetUp();
        user.abort();
        written.resolve(undefined);
        const result = await running;
        expect(result).toMatchObject({ outcome: "cancelled", exitCode: 130, status: "cancelled" });
        expect(existsSync(join(world.workspace, "ran"))).toBe(false);
        expect(sandboxes()).toEqual([]);
        const story = await world.story(result.correlationId);
        expect(story[0]?.event_type).toBe("plugin.invoked");
        expect(story.at(-1)).toMatchObject({ event_type: "plugin.failed", result: { status: "cancelled" } });
      },
    );

    it("AUD-06: where it cannot be written, nothing is ever executed and nothing stays", async () => {
      await using world = await World.open();
      const written = Promise.withResolvers<undefined>();
      world.overrides = { openLedger: () => Promise.resolve(holding(world.ledger, written.promise)) };
      const running = world.run(script, { grant });
      running.catch(() => undefined);
      await untilSetUp();
      written.reject(new LedgerError("LEDGER_IO", "the disk is full"));
      await expect(running).rejects.toMatchObject({ code: "FIREWALL_LEDGER" });
      expect(sandboxes()).toEqual([]);
      expect(existsSync(join(world.workspace, "ran"))).toBe(false);
      for (const name of ["watches", "runs"]) {
        const path = join(world.home.tmp, name);
        expect(existsSync(path) ? readdirSync(path) : []).toEqual([]);
      }
      expect(readdirSync(world.workspace)).toEqual([".git"]);
    });
  },
);
