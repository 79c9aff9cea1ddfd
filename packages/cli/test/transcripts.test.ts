import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOoo } from "./build.ts";
import { parseTranscript, runTranscript } from "./transcript.ts";

const directory = join(import.meta.dirname, "transcripts");

// The words that people see are under review: `UPDATE_TRANSCRIPTS=1` writes what was seen, the diff is read by a person.
const isUpdate = process.env.UPDATE_TRANSCRIPTS === "1";

beforeAll(buildOoo);

describe("transcripts", { timeout: 240_000 }, () => {
  for (const name of globSync("**/*.txt", { cwd: directory }).sort()) {
    const path = join(directory, name);
    const text = readFileSync(path, "utf8");
    it.concurrent(parseTranscript(text).title, async () => {
      const seen = await runTranscript(text);
      if (isUpdate) writeFileSync(path, seen);
      else expect(seen).toBe(text);
    });
  }
});
