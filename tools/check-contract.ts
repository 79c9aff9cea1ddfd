/**
 * Holds tests and contract to each other: `node tools/check-contract.ts`. With `--fix` it takes out of
 * `tools/contract-open.json` what is proven or no longer defined.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readHistory, type Past } from "./contract-history.ts";
import { baseOf, readClaims, readSpecIds, type Claim } from "./contract-ids.ts";
import { report, type Problem } from "./problems.ts";
import { readJson } from "./workspace.ts";

/** Why an id has no test yet: the piece of work that brings it, or `later` with the reason. */
type Open = { readonly issue: string; readonly reason?: string };

const LIST = "tools/contract-open.json";
const ISSUES = new Set(["foundation", "audit", "lifecycle", "firewall", "sdk", "cli", "plugins", "later"]);
const FIX = "npx -y pnpm@12 fix:contract";

/** Returns where tests, contract and the list of open ids below `root` contradict each other. */
export function checkContract(root: string): Problem[] {
  const spec = readSpecIds(root);
  if (spec.length === 0) return [{ file: "docs/spec/contract.md", message: "there is no id to check" }];
  const open = readJson(join(root, LIST)) as Readonly<Record<string, Open>>;
  const claims = readClaims(root, spec);
  return [
    ...spec
      .filter((id, index) => spec.indexOf(id) !== index)
      .map((id) => inSpec(id, `${id} is defined twice`)),
    ...claims.filter(({ id }) => !spec.includes(baseOf(id))).map(unknownClaim),
    ...checkProven(spec, open, claims),
    ...Object.entries(open).flatMap(([key, entry]) => checkEntry(key, entry, spec)),
    ...checkGrowth(open, readHistory(root, LIST)),
  ];
}

/** Removes proven and unknown ids from the list below `root`; returns what went. */
export function fixContract(root: string): string[] {
  const spec = new Set(readSpecIds(root));
  const proven = new Set(readClaims(root, [...spec]).map(({ id }) => id));
  const open = readJson(join(root, LIST)) as Readonly<Record<string, Open>>;
  const goes = (key: string): boolean => proven.has(key) || !spec.has(baseOf(key));
  const kept = Object.entries(open).filter(([key]) => !goes(key));
  // One line an id, so that two branches that prove different ids seldom meet.
  const lines = kept.map(([key, entry]) => `  ${JSON.stringify(key)}: ${formatEntry(entry)}`);
  writeFileSync(join(root, LIST), lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`);
  return Object.keys(open).filter(goes);
}

const formatEntry = (entry: Open): string =>
  `{ ${Object.entries(entry)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(", ")} }`;

function checkProven(
  spec: readonly string[],
  open: Readonly<Record<string, Open>>,
  claims: readonly Claim[],
): Problem[] {
  const proven = new Map(claims.map((claim) => [claim.id, claim]));
  const unproven = spec.filter((id) => !proven.has(id) && !Object.hasOwn(open, id));
  const hint = "name it in the title of the test that proves it";
  return [
    ...unproven.map((id) => inSpec(id, `${id} is named by no test`, hint)),
    ...Object.keys(open).flatMap((key): Problem[] => {
      const claim = proven.get(key);
      if (claim === undefined) return [];
      return [
        { file: LIST, message: `${key} is proven in ${claim.file}:${claim.line} and still open`, hint: FIX },
      ];
    }),
  ];
}

function checkEntry(key: string, { issue, reason = "" }: Open, spec: readonly string[]): Problem[] {
  const problem = (message: string): Problem[] => [{ file: LIST, message: `${key}${message}` }];
  if (!spec.includes(baseOf(key))) return problem(" is not in the contract");
  if (!ISSUES.has(issue)) return problem(`: unknown issue ${issue}`);
  return issue === "later" && reason === "" ? problem(": later needs a reason") : [];
}

/** An id that was off the list while the contract had it may not come back; an open one may be cut into parts. */
function checkGrowth(open: Readonly<Record<string, Open>>, history: readonly Past[]): Problem[] {
  return Object.keys(open).flatMap((key): Problem[] => {
    const past = history.find(
      ({ spec, open: past }) => spec.has(baseOf(key)) && !past.has(key) && !past.has(baseOf(key)),
    );
    if (past === undefined) return [];
    const message = `${key} is open again, commit ${past.commit.slice(0, 12)} had it proven`;
    return [{ file: LIST, message, hint: "the list only shrinks: bring its test back" }];
  });
}

function inSpec(id: string, message: string, hint?: string): Problem {
  const file = id.startsWith("T") && !id.startsWith("TRU") ? "docs/spec/threats.md" : "docs/spec/contract.md";
  return { file, message, ...(hint === undefined ? {} : { hint }) };
}

function unknownClaim({ id, file, line }: Claim): Problem {
  return { file, line, message: `${id} stands in neither docs/spec/contract.md nor docs/spec/threats.md` };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const removed = process.argv.includes("--fix") ? fixContract(root) : [];
  for (const key of removed) console.log(`${LIST}: ${key} removed`);
  report(checkContract(root));
}
