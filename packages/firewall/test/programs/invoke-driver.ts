/**
 * The smallest program around `invokePlugin`, as the command line is: opens the home, runs one plugin, passes its output
 * on. `invoke-driver <program> <command>`, with OUROBOROS_HOME set. tools/bench/invoke.ts bundles and measures it.
 */
import { openLedger } from "@ooo/audit";
import { invokePlugin, openScopeCatalog } from "@ooo/firewall";
import { loadConfig, openHome } from "@ooo/home";

const [program = "", command = ""] = process.argv.slice(2);
const home = await openHome();
const config = await loadConfig(home);
const result = await invokePlugin(
  {
    program,
    command,
    words: [],
    cwd: process.cwd(),
    io: {
      output: {
        kind: "stream",
        stdout: process.stdout,
        stderr: process.stderr,
        isTerminal: { stdout: false, stderr: false },
      },
    },
  },
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
    version: "0.0.0",
    user: { name: "bench", home: process.env.HOME ?? "/" },
    via: "program",
    env: process.env,
    node: process.execPath,
    ownCode: [],
  },
);
if (result.exitBy === "ooo") process.stderr.write(`error: ${result.message}\n`);
process.exitCode = result.exitCode;
process.stdout.write("", () => process.exit());
