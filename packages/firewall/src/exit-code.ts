import type { FirewallError } from "./error.ts";

/** What `ooo` exits with (contract, exit codes) where it is not the plugin's own code. */
export const EXIT = {
  success: 0,
  fault: 1,
  usage: 2,
  blocked: 77,
  wallTime: 124,
  sandbox: 125,
  cannotLaunch: 126,
  notFound: 127,
  cancelled: 130,
  limit: 137,
} as const;

/** Returns the exit code of an error of this package: 2 for what the user typed or configured, else 125. */
export function exitCodeOf(error: FirewallError): number {
  switch (error.code) {
    case "FIREWALL_USAGE":
    case "FIREWALL_BAD_WORKSPACE":
    case "FIREWALL_BAD_PATH_ARGUMENT":
    case "FIREWALL_BAD_REQUEST":
      return EXIT.usage;
    case "FIREWALL_BAD_SCOPE":
    case "FIREWALL_BAD_SETTING":
      return EXIT.fault;
    case "FIREWALL_LEDGER":
    case "FIREWALL_QUARANTINE":
    case "FIREWALL_SANDBOX":
      return EXIT.sandbox;
  }
}
