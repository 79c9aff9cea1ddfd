import { PluginError, type Handler } from "@ooo/plugin-sdk";
import { cleanLine } from "../clean-text.ts";
import { openRepository } from "../git/open-repository.ts";
import { readUncommitted } from "../git/read-history.ts";
import type { manifest } from "../manifest.ts";
import { findPreparedCommit } from "../release/find-prepared-commit.ts";
import { planRelease, tagPrefix } from "../release/plan-release.ts";
import { requireScope } from "./require-scope.ts";

/** `ooo release tag`: the annotated tag of the prepared version, at the commit that prepared it. */
export const tag: Handler<typeof manifest, "release tag"> = async (context) => {
  const { args, config, workspace, scopes, ledger, handoff, signal } = context;
  requireScope(scopes, "git:write");
  const prefix = tagPrefix(config);
  const repository = await openRepository(workspace.directory, signal);
  try {
    const { git } = repository;
    const plan = await planRelease(repository, { prefix });
    const { version, notes, commit } = await findPreparedCommit(repository, plan, args.version);
    const uncommitted = await readUncommitted(repository);
    if (uncommitted.length > 0) {
      const names = uncommitted.slice(0, 5).map((path) => cleanLine(path, 200));
      throw new PluginError(`the work tree is dirty: ${names.join(", ")}`, {
        hint: "commit or restore them first",
      });
    }
    const name = `${prefix}${version}`;
    const committer = [process.env.GIT_COMMITTER_NAME, process.env.GIT_COMMITTER_EMAIL];
    if (committer.some((value) => value === undefined || value === "")) {
      const hint = "git config --global user.name <name>; git config --global user.email <address>";
      throw new PluginError("git does not know who you are", { hint });
    }
    // First on record, then done: a ledger that cannot be written makes no tag.
    const decision = { tag: name, commit, version, last: plan.last?.tag ?? null, notes };
    await ledger.append("release.tag", decision, `tag ${name} at ${commit.slice(0, 7)}`);
    signal.throwIfAborted();
    await git(["tag", "--annotate", "--cleanup=whitespace", "--file=-", name, commit], {
      input: `${name}\n\n${notes}\n`,
    });
    const object = (await git(["rev-parse", "--verify", `refs/tags/${name}`])).trim();
    await handoff.attach({ name: "release", data: { ...decision, object } });
    const isBehind = commit !== plan.head;
    const lines = [
      `${name} is tagged at ${commit.slice(0, 7)}`,
      ...(isBehind ? ["note: commits came after it; they belong to the next version"] : []),
      `next: git push origin ${name}`,
    ];
    return { data: { ...decision, object }, text: lines.join("\n") };
  } finally {
    repository.close();
  }
};
