import { readArtifact } from "@ooo/trust-store";

/** Returns the digest and the files of a directory as install would take it (DIG-01, DIG-02). Changes nothing. */
export async function digestPath(
  directory: string,
): Promise<{ digest: string; files: number; bytes: number }> {
  const { digest, entries } = await readArtifact(directory);
  return { digest, files: entries.length, bytes: entries.reduce((sum, { size }) => sum + size, 0) };
}
