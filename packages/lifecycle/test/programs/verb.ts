// Runs verbs on a home, one after the other: verb.ts <directory> '["trust", "name", {...}]' ...
// Prints what the last one returns as JSON. An error ends it with its code on stderr and exit code 3.
import { join } from "node:path";
import { openLedger } from "@ooo/audit";
import { loadConfig, openHome } from "@ooo/home";
import { runVerb, type VerbCall } from "./verbs.ts";

const [directory = "", ...calls] = process.argv.slice(2);
try {
  const mode = calls.every((call) => call.startsWith('["list"')) ? "read" : "write";
  const home = await openHome({ env: { OUROBOROS_HOME: join(directory, "home") } });
  const { ledger: database, ledgerKey: keyFile, ledgerHead: witnessFile } = home;
  const context = {
    home,
    config: await loadConfig(home),
    ledger: await openLedger({ database, keyFile, witnessFile, mode }),
    invokedBy: "ada",
    via: "program",
    argv: [],
    firstParty: [],
    isBroadScope: () => false,
    now: () => new Date(),
    env: { PATH: process.env.PATH },
    cwd: directory,
    temporary: home.tmp,
  } as const;
  let result: unknown;
  for (const call of calls) result = await runVerb(context, JSON.parse(call) as VerbCall);
  process.stdout.write(`${JSON.stringify(result)}\n`);
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  process.stderr.write(`${String(code)} ${message}\n`);
  process.exitCode = 3;
}
