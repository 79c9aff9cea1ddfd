import { accessSync, constants, existsSync, lstatSync, statfsSync } from "node:fs";
import { openLedger, type Ledger } from "@ooo/audit";
import { loadConfig, type Home } from "@ooo/home";
import { loadLockfile } from "@ooo/trust-store";
import { findHome, ledgerOptions } from "../open-ledger.ts";
import { ok, problemOf, type Finding } from "./check.ts";

/** A clock may be this far behind the newest event, in milliseconds: two machines never agree to the second. */
const CLOCK_SLACK_MS = 60_000;
/** With less room than this nothing can be recorded, so nothing can be run. */
const MIN_FREE_BYTES = 1024 ** 2;

/** Looks at the home directory, its files and its ledger; changes nothing. */
export async function checkHome(env: Readonly<NodeJS.ProcessEnv>): Promise<Finding[]> {
  let home: Home | undefined;
  try {
    home = await findHome({ env });
  } catch (error) {
    return [problemOf("home", error)];
  }
  if (home === undefined) return [ok("home", "not made yet: the first ooo add makes it"), ok("clock", now())];
  return [
    checkPermissions(home),
    ...checkSpace(home),
    await checkFile("config.toml", () => loadConfig(home)),
    await checkFile("plugins.lock", () => loadLockfile(home)),
    ...(await checkLedger(home)),
  ];
}

function checkPermissions(home: Home): Finding {
  const fixed = [home.root, home.ledger, home.ledgerHead].filter(
    (path) => existsSync(path) && !canWrite(path),
  );
  if (fixed.length > 0) {
    return {
      part: "home",
      state: "problem",
      message: `${fixed.join(" and ")} cannot be written: nothing can be run, only looked at`,
      fix: "make it writable for yourself, or set OUROBOROS_HOME to another directory",
    };
  }
  const open = [home.root, home.ledgerKey].filter(
    (path) => existsSync(path) && (lstatSync(path).mode & 0o077) !== 0,
  );
  if (open.length === 0) return ok("home", home.root);
  return {
    part: "home",
    state: "warning",
    message: `other users can look into ${open.join(" and ")}`,
    fix: `chmod go= ${open.join(" ")}`,
  };
}

function checkSpace(home: Home): Finding[] {
  const { bavail, bfree, bsize } = statfsSync(home.root);
  if ((process.geteuid?.() === 0 ? bfree : bavail) * bsize >= MIN_FREE_BYTES) return [];
  return [
    {
      part: "disk",
      state: "problem",
      message: `no space is left on the disk of ${home.root}: nothing can be run, only looked at`,
      fix: "free some space on that disk",
    },
  ];
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false; // what is in the way is what the finding says
  }
}

async function checkFile(part: string, read: () => Promise<unknown>): Promise<Finding> {
  try {
    await read();
    return ok(part, "can be read");
  } catch (error) {
    return problemOf(part, error);
  }
}

async function checkLedger(home: Home): Promise<Finding[]> {
  if (!existsSync(home.ledger) && !existsSync(home.ledgerKey)) {
    return [ok("ledger", "not made yet"), ok("clock", now())];
  }
  let ledger: Ledger;
  try {
    ledger = await openLedger({ ...ledgerOptions(home, await loadConfig(home)), mode: "read" });
  } catch (error) {
    return [problemOf("ledger", error), ok("clock", now())];
  }
  try {
    const { ok: sound, size, problems } = await ledger.verify();
    const [newest] = (await ledger.query({ limit: 1 })).records;
    const open = (await ledger.openInvocations()).filter(({ state }) => state === "dangling");
    return [
      sound
        ? ok("ledger", `${size} events, nothing was changed`)
        : { part: "ledger", state: "problem", message: problems[0]?.message ?? "", fix: "ooo audit verify" },
      ...(open.length === 0
        ? []
        : [
            {
              part: "ledger",
              state: "warning",
              message: `${open.length} invocations ended without a word`,
              fix: "ooo audit repair",
            } as const,
          ]),
      checkClock(newest?.recordedAt),
    ];
  } catch (error) {
    return [problemOf("ledger", error)];
  } finally {
    await ledger.close();
  }
}

function checkClock(newest: string | undefined): Finding {
  if (newest === undefined || Date.parse(newest) <= Date.now() + CLOCK_SLACK_MS) return ok("clock", now());
  return {
    part: "clock",
    state: "problem",
    message: `the clock says ${now()}, the newest event was recorded at ${newest}`,
    fix: "set the clock; timedatectl set-ntp true keeps it right",
  };
}

function now(): string {
  return new Date().toISOString();
}
