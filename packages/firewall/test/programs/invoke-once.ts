/**
 * Runs `probe go` once in a given home and prints what came of it: invoke-once <ooo home> <user home> <workspace>. It can be
 * killed meanwhile, or started with little to live on.
 */
import { join } from "node:path";
import { openLedger } from "@ooo/audit";
import { loadConfig, openHome } from "@ooo/home";
import { invokePlugin, openScopeCatalog } from "../../src/index.ts";

const [root = "", userHome = "", cwd = ""] = process.argv.slice(2);
try {
  const home = await openHome({ env: { OUROBOROS_HOME: root, HOME: userHome } });
  const config = await loadConfig(home);
  const { outcome, exitCode, message, hint } = await invokePlugin(
    { program: "probe", command: "go", words: [], cwd, io: { output: { kind: "capture" } } },
    {
      home,
      config,
      scopes: openScopeCatalog(config.scopes),
      openLedger: () =>
        openLedger({ database: home.ledger, keyFile: home.ledgerKey, witnessFile: home.ledgerHead }),
      providers: {},
      builtins: [],
      firstParty: [],
      confirm: () => Promise.resolve("not-asked"),
      runOutside: () => Promise.reject(new Error("nothing is asked")),
      now: Date.now,
      version: "0.0.0-test",
      user: { name: "ada", home: userHome },
      via: "program",
      env: { PATH: process.env.PATH },
      node: process.execPath,
      ownCode: [join(import.meta.dirname, "../../src")],
    },
  );
  console.log(JSON.stringify({ outcome, exitCode, message, hint }));
} catch (thrown) {
  const { code, message, hint } = thrown as { code?: string; message?: string; hint?: string };
  // An error of ours; anything else is a fault, with its stack.
  if (code === undefined || !/^[A-Z]+_[A-Z_]+$/.test(code)) throw thrown;
  console.log(JSON.stringify({ code, message, hint }));
}
