/** Holds the GitHub workflows to the rules of a supply chain: `node tools/check-workflows.ts`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { report, type Problem } from "./problems.ts";
import { findFiles } from "./workspace.ts";

const PINNED =
  /^(\.\/.+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){2}|docker:\/\/[^@]+@sha256:[0-9a-f]{64})$/;

/** Returns every action that is not pinned by commit, and every workflow that asks for more than it says. */
export function checkWorkflows(root: string): Problem[] {
  const files = findFiles(root, [".github/workflows/*.{yml,yaml}", ".github/actions/*/action.{yml,yaml}"]);
  if (files.length === 0) return [{ file: ".github/workflows", message: "there is no workflow to check" }];
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const problems = text.split("\n").flatMap((row, index) => checkRow(row, { file, line: index + 1 }));
    if (file.startsWith(".github/workflows/") && !/^permissions:/m.test(text)) {
      problems.push({
        file,
        message: "sets no permissions",
        hint: "permissions: {} at the top, more per job",
      });
    }
    return problems;
  });
}

function checkRow(row: string, at: { readonly file: string; readonly line: number }): Problem[] {
  const uses = /^\s*(?:-\s+)?["']?uses["']?\s*:\s*(.*?)\s*$/.exec(row)?.[1];
  if (uses !== undefined && !PINNED.test(uses)) {
    return [{ ...at, message: `${uses} is not pinned`, hint: "owner/action@<40 hex digits> # v1.2.3" }];
  }
  if (/^\s*["']?pull_request_target\b/.test(row)) {
    return [{ ...at, message: "pull_request_target runs foreign code with our token" }];
  }
  if (/permissions\s*:\s*["']?write-all/.test(row)) return [{ ...at, message: "write-all is not minimal" }];
  return [];
}

if (import.meta.main) report(checkWorkflows(join(import.meta.dirname, "..")));
