import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runUnderSystemd } from "./support/boot-machine.ts";

const PROGRAM = fileURLToPath(new URL("programs/run-in-scope.ts", import.meta.url));

// The kernel that this needs is built for this architecture only.
it.runIf(process.arch === "x64")(
  "ENF-06, T052, T053: where no control group may be written, the user's systemd gives one for each run",
  async () => {
    const resources = "cgroup-v2";
    expect(await runUnderSystemd(PROGRAM, "/run/user/65534/state")).toEqual({
      described: { memory: resources, processes: resources },
      plain: { resources, outcome: { kind: "exited", code: 0 }, stdout: "ran\n" },
      memory: { resources, outcome: { kind: "limit", limit: "memory", code: 137 }, stdout: "" },
      processes: { resources, outcome: { kind: "limit", limit: "processes", code: 137 }, stdout: "" },
      left: { scopes: [], keepers: 0, state: ["pipes"] },
      // A systemd that refuses ends no run: the watch takes its place.
      refused: { resources: "watchdog", outcome: { kind: "exited", code: 0 }, stdout: "ran\n" },
    });
  },
  300_000,
);
