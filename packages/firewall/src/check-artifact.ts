import { digestDirectory, fingerprint, readArtifact, TrustStoreError } from "@ooo/trust-store";
import { closeSync, constants, openSync } from "node:fs";
import type { Facts } from "./gates/facts.ts";
import type { Program } from "./program.ts";

/** An artifact that was opened: what is hashed through it is what is mounted, whatever its path names by then (T005). */
export type OpenArtifact = {
  readonly path: string;
  /** A path that leads through the open descriptor where the system has one. */
  readonly pinned: string;
  readonly fd?: number;
  readonly close: () => void;
};

const O_PATH = 0o10000000;

/** Opens the directory of an artifact, or returns why it cannot be one. */
export function openArtifact(path: string): OpenArtifact | { readonly drift: NonNullable<Facts["drift"]> } {
  try {
    const flags = constants.O_DIRECTORY | constants.O_NOFOLLOW | (process.platform === "linux" ? O_PATH : 0);
    const fd = openSync(path, flags);
    const close = (): void => closeSync(fd);
    return process.platform === "linux"
      ? { path, fd, pinned: `/proc/self/fd/${fd}/.`, close }
      : { path, pinned: path, close };
  } catch {
    return { drift: { reason: "the stored artifact is missing" } };
  }
}

/** Returns how the bytes of a program differ from those that are trusted, or undefined if they do not (DIG-05). */
export async function findDrift(program: Program, artifact: OpenArtifact): Promise<Facts["drift"]> {
  // FPO-02: taken once per release, compiled in.
  if (program.isFirstParty) return undefined;
  const [stored, source] = await Promise.all([storedDrift(program, artifact), sourceDrift(program)]);
  return stored ?? source;
}

async function storedDrift(program: Program, artifact: OpenArtifact): Promise<Facts["drift"]> {
  try {
    const digest = await digestDirectory(artifact.pinned);
    if (digest === program.subject.artifact_digest) return undefined;
    return { reason: `the stored artifact of ${program.name} was changed: it is ${digest}` };
  } catch (thrown) {
    return { reason: `the stored artifact of ${program.name} cannot be checked: ${reasonOf(thrown)}` };
  }
}

async function sourceDrift({ name, row }: Program): Promise<Facts["drift"]> {
  if (row?.source_type !== "local_path") return undefined;
  const hint = `ooo plugin update ${name}`;
  try {
    if (
      row.source_fingerprint !== undefined &&
      fingerprint(row.source_identity, "source") === row.source_fingerprint
    ) {
      return undefined;
    }
    const { digest } = await readArtifact(row.source_identity);
    if (digest === row.artifact_digest) return undefined;
    return { reason: `${row.source_identity} was edited since ${name} was installed from it`, hint };
  } catch (thrown) {
    return { reason: `the source of ${name} cannot be compared: ${reasonOf(thrown)}`, hint };
  }
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof TrustStoreError ? thrown.message : "it cannot be read";
}
