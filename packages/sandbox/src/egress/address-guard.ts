import { lookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";

/** What of the library's guard is used: whether a name that is no literal may be served by this address. */
export type AddressRules = {
  readonly permits: (hostname: string, address: string, port: number) => boolean;
};

/** A name that the rules know nothing about, so that only the address counts. */
const ANY_NAME = "name.invalid";

/** Judges addresses and resolves names for the proxy; nothing is dialled but what passed here. T022, T023 */
export type AddressGuard = {
  /** Whether a host may be dialled at all as far as it can be told without resolving: literals are judged here. */
  readonly mayDial: (host: string, port: number) => boolean;
  /** Returns a lookup that resolves once and passes on only addresses that may be dialled. */
  readonly lookupFor: (port: number) => LookupFunction;
};

/**
 * Returns a guard over the library's rules that is stricter in two ways: literals and the names of loopback are judged by
 * their address like any other name.
 */
export function createAddressGuard(
  rules: AddressRules,
  refused: (host: string, port: number) => void,
): AddressGuard {
  return {
    mayDial: (host, port) => {
      if (isIP(host) === 0 || rules.permits(ANY_NAME, host, port)) return true;
      refused(host, port);
      return false;
    },
    lookupFor: (port) => (hostname, options, callback) => {
      lookup(hostname, { ...options, all: true }, (error, found) => {
        if (error !== null) {
          callback(error, []);
          return;
        }
        const kept = found.filter(({ address }) => rules.permits(ANY_NAME, address, port));
        const first: LookupAddress | undefined = kept[0];
        if (first === undefined) {
          refused(hostname, port);
          callback(Object.assign(new Error("address is not public"), { code: "EACCES" }), []);
        } else if (options.all === true) callback(null, kept);
        else callback(null, first.address, first.family);
      });
    },
  };
}
