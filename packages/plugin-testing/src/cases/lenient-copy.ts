import { chmodSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { MANIFEST_FILE } from "@ooo/manifest";
import { copyArtifact, readArtifact, removeArtifactTree } from "@ooo/trust-store";

/**
 * Copies a plugin with every scope optional, so that a run without one of them starts and shows what it needs the scope
 * for. Returns the copy's directory and how to remove it.
 */
export async function lenientCopy(directory: string): Promise<{ directory: string; remove: () => void }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-check-")));
  const copy = join(root, basename(realpathSync(directory)));
  const remove = (): void => removeArtifactTree(root);
  try {
    await copyArtifact(await readArtifact(directory), copy);
    const path = join(copy, MANIFEST_FILE);
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { permissions: { required: boolean }[] };
    const permissions = manifest.permissions.map((permission) => ({ ...permission, required: false }));
    chmodSync(copy, 0o755);
    chmodSync(path, 0o644);
    writeFileSync(
      path,
      JSON.stringify({ ...manifest, source: { type: "local_path", path: "." }, permissions }),
    );
    return { directory: copy, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
