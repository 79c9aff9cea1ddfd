import { chmodSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareLocalSource, fingerprint, readArtifact } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aDirectory } from "./tree.ts";

async function aRow() {
  const directory = aDirectory();
  writeFileSync(join(directory, "main.js"), "1;\n");
  const { digest } = await readArtifact(directory);
  return {
    source_type: "local_path" as const,
    source_identity: directory,
    source_fingerprint: fingerprint(directory, "source"),
    artifact_digest: digest,
  };
}

describe("compareLocalSource", () => {
  it("DIG-05: a directory that nobody touched is the same", async () => {
    expect(await compareLocalSource(await aRow())).toEqual({ kind: "same" });
  });

  it("DIG-05: a directory that was touched is hashed, and is the same if its bytes are", async () => {
    const row = await aRow();
    utimesSync(join(row.source_identity, "main.js"), 1, 1);
    expect(await compareLocalSource(row)).toEqual({ kind: "same" });
  });

  it("T085: an edit is seen, also one that keeps size and modification time", async () => {
    const row = await aRow();
    const path = join(row.source_identity, "main.js");
    writeFileSync(path, "2;\n");
    utimesSync(path, 1, 1);
    const { digest } = await readArtifact(row.source_identity);
    expect(await compareLocalSource(row)).toEqual({ kind: "changed", digest });
  });

  it("DIG-05: a missing directory, an escaping link and a file that became one are told apart", async () => {
    const gone = await aRow();
    renameSync(gone.source_identity, `${gone.source_identity}-moved`);
    expect(await compareLocalSource(gone)).toMatchObject({ problem: { code: "TRUST_ARTIFACT_MISSING" } });
    rmSync(`${gone.source_identity}-moved`, { recursive: true });
    const escaping = await aRow();
    symlinkSync("../..", join(escaping.source_identity, "out"));
    expect(await compareLocalSource(escaping)).toMatchObject({
      problem: { code: "TRUST_ARTIFACT_LINK_ESCAPES" },
    });
    const mode = await aRow();
    chmodSync(join(mode.source_identity, "main.js"), 0o755);
    expect(await compareLocalSource(mode)).toMatchObject({ kind: "changed" });
  });

  it("a row that follows no directory is not compared", async () => {
    const { source_type, source_identity, artifact_digest } = await aRow();
    const pinned = { source_type, source_identity, artifact_digest };
    rmSync(pinned.source_identity, { recursive: true });
    expect(await compareLocalSource(pinned)).toEqual({ kind: "pinned" });
  });
});
