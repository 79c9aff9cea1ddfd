/** Runs every check of the repository's own shape in one process: `node tools/check-repository.ts`. */
import { join } from "node:path";
import { checkCatalog } from "./check-catalog.ts";
import { checkChangesets } from "./check-changesets.ts";
import { checkContract } from "./check-contract.ts";
import { checkDocs } from "./check-docs.ts";
import { checkDomainWords } from "./check-domain-words.ts";
import { checkPackages } from "./check-packages.ts";
import { checkWorkflows } from "./check-workflows.ts";
import { report } from "./problems.ts";

const root = join(import.meta.dirname, "..");
for (const check of [
  checkPackages,
  checkCatalog,
  checkChangesets,
  checkContract,
  checkDocs,
  checkDomainWords,
  checkWorkflows,
])
  report(check(root));
