import type { Manifest, Risk } from "@ooo/manifest";
import type { CheckProblem, Finding } from "./problem.ts";

/** What the host knows of a scope. */
export type KnownScope = { readonly scope: string; readonly risk: Risk; readonly broad: boolean };

/** A plugin as its rules see it; nothing of it has run. */
export type CheckedPlugin = {
  readonly manifest: Manifest;
  readonly scopes: ReadonlyMap<string, KnownScope>;
  /** Paths of the artifact's files, sorted; those that are no UTF-8 are left out. */
  readonly files: readonly string[];
  /** Returns the text of a file of the artifact; undefined if there is none, or it is larger than 4 MiB. */
  readonly readText: (file: string) => string | undefined;
};

/** One rule: one file, one id, one section in docs/reference/check-rules.md, one vector in vectors/check. */
export type CheckRule = {
  readonly id: string;
  readonly level: CheckProblem["level"];
  /** One sentence: what is wrong where it finds something. */
  readonly title: string;
  /** It says nothing where the artifact cannot be taken. */
  readonly needsArtifact?: true;
  readonly check: (plugin: CheckedPlugin) => Finding[];
};

const RISKS: readonly Risk[] = ["read_only", "write", "destructive"];

/** Returns the higher of two risks. */
export function higherRisk(a: Risk, b: Risk): Risk {
  return RISKS.indexOf(a) > RISKS.indexOf(b) ? a : b;
}
