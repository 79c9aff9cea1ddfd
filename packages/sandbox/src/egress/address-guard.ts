import { lookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";

/** What of the library's guard is used: whether a name that is no literal may be served by this address. */
export type AddressRules = {
  readonly permits: (hostname: string, address: string, port: number) => boolean;
};

/** A name that the rules know nothing about, so that only the address counts. */
const ANY_NAME = "name.invalid";
/** Names whose verdict listed addresses, kept from the verdict to the dial that follows it: far more than can wait. */
const MAX_PLACED = 4_096;

/** Judges addresses and resolves names for the proxy; nothing is dialled but what passed here. T022, T023 */
export type AddressGuard = {
  /** Whether a host may be dialled at all as far as it can be told without resolving: literals are judged here. */
  readonly mayDial: (host: string, port: number) => boolean;
  /** Says which of the listed addresses the verdict on a request to this name allows it to stand for. */
  readonly place: (host: string, port: number, addresses: readonly string[]) => void;
  /** Returns a lookup that resolves once and passes on only addresses that may be dialled. */
  readonly lookupFor: (port: number) => LookupFunction;
};

/**
 * Returns a guard over the library's rules that is stricter in three ways: literals and the names of loopback are judged by
 * their address like any other name, and a name leads to a listed address only if its own verdict says so.
 *
 * `rulesFor` makes the rules that permit public addresses and these; `listed` are all that any verdict may name.
 */
export function createAddressGuard(
  rulesFor: (addresses: readonly string[]) => AddressRules,
  listed: readonly string[],
  refused: (host: string, port: number) => void,
): AddressGuard {
  const literals = rulesFor(listed);
  const names = rulesFor([]);
  const placed = new Map<string, AddressRules>();
  return {
    mayDial: (host, port) => {
      if (isIP(host) === 0 || literals.permits(ANY_NAME, host, port)) return true;
      refused(host, port);
      return false;
    },
    place: (host, port, addresses) => {
      const allowed = addresses.filter((address) => listed.includes(address));
      const key = `${host}:${port}`;
      placed.delete(key);
      if (allowed.length === 0) return;
      placed.set(key, rulesFor(allowed));
      const oldest = placed.size > MAX_PLACED ? placed.keys().next().value : undefined;
      if (oldest !== undefined) placed.delete(oldest);
    },
    lookupFor: (port) => (hostname, options, callback) => {
      const rules = placed.get(`${hostname}:${port}`) ?? names;
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
