import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { removeArtifactTree } from "@ooo/trust-store";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { BIN, buildOoo } from "./build.ts";

beforeAll(buildOoo);

describe("Ctrl-C while a source is fetched", { timeout: 60_000 }, () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends git too, leaves nothing, and exits with 130",
    async (signal) => {
      const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-interrupt-")));
      onTestFinished(() => removeArtifactTree(directory));
      for (const name of ["work", "bin"]) mkdirSync(join(directory, name));
      const started = join(directory, "started");
      // A git whose host never answers: it says who it is, and waits.
      writeFileSync(
        join(directory, "bin/git"),
        `#!/bin/sh\necho $$ >${started}.new && mv ${started}.new ${started}\nexec sleep 600\n`,
      );
      chmodSync(join(directory, "bin/git"), 0o755);
      const child = spawn(process.execPath, [BIN, "add", "file:///srv/repository", "--all", "--json"], {
        cwd: join(directory, "work"),
        env: { PATH: `${join(directory, "bin")}:/usr/bin:/bin`, HOME: directory },
      });
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
      const ended = new Promise((resolve) => child.once("close", (code, by) => resolve(code ?? by)));
      while (!existsSync(started)) await sleep(10);
      const git = Number(readFileSync(started, "utf8"));
      child.kill(signal);
      expect(await ended).toBe(130);
      expect(JSON.parse(said)).toMatchObject({ error: { code: "CLI_CANCELLED", message: "cancelled" } });
      expect(existsSync(`/proc/${git}`)).toBe(false);
      expect(
        readdirSync(join(directory, ".ouroboros/tmp")).filter((name) => name.startsWith("fetch-")),
      ).toEqual([]);
    },
  );
});
