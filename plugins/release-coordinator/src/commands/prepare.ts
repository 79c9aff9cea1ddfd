import { createHash } from "node:crypto";
import { unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PluginError, type Handler } from "@ooo/plugin-sdk";
import { openRepository } from "../git/open-repository.ts";
import type { manifest } from "../manifest.ts";
import { planRelease, tagPrefix } from "../release/plan-release.ts";
import { planFiles } from "../release/plan-files.ts";
import { requireScope } from "./require-scope.ts";

/** `ooo release prepare`: writes changelog and versions; a second run finds nothing left to write. */
export const prepare: Handler<typeof manifest, "release prepare"> = async (context) => {
  const { args, config, workspace, scopes, ledger, signal } = context;
  requireScope(scopes, "filesystem:write");
  const repository = await openRepository(workspace.directory, signal);
  try {
    const { root } = repository;
    const plan = await planRelease(repository, { ...args, prefix: tagPrefix(config) });
    const { version, write, remove } = planFiles(root, plan);
    const files = write.map(({ path, text }) => ({ path, sha256: sha256(text) }));
    const data = { version, head: plan.head ?? null, last: plan.last?.tag ?? null, files, removed: remove };
    if (write.length + remove.length === 0) {
      return {
        data: { ...data, written: false },
        text: `${version} is prepared already: nothing is left to write`,
      };
    }
    await ledger.append("release.prepare", data, `prepare ${version}`);
    signal.throwIfAborted();
    for (const { path, text } of write) writeFileSync(join(root, path), text);
    // Last: as long as they are there, another run knows what to write.
    for (const path of remove) unlinkSync(join(root, path));
    const lines = [
      ...write.map(({ path, isNew }) => `${isNew ? "created" : "changed"}  ${path}`),
      ...remove.map((path) => `removed  ${path}`),
      "",
      `## ${version}`,
      "",
      plan.notes,
      "",
      ...plan.remarks.map((remark) => `note: ${remark}`),
      `next: look at it, commit it, then: ooo release tag ${version}`,
    ];
    return { data: { ...data, written: true }, text: lines.join("\n") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EROFS") {
      throw new PluginError("a file is protected and cannot be written here", { cause: error });
    }
    throw error;
  } finally {
    repository.close();
  }
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
