import { AsyncLocalStorage } from "node:async_hooks";
import { lookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";

/** What of the library's guard is used: whether a name that is no literal may be served by this address. */
export type AddressRules = {
  readonly permits: (hostname: string, address: string, port: number) => boolean;
};

/** A name that the rules know nothing about, so that only the address counts. */
const ANY_NAME = "name.invalid";

/**
 * Takes the addresses of a request's verdict, for the dial that follows. Returns false if the request shares a connection to
 * the server that may lead to an address which this verdict does not list: then it must not go on.
 */
export type Placing = (addresses: readonly string[]) => boolean;

/** Judges addresses and resolves names for the proxy; nothing is dialled but what passed here. T022, T023 */
export type AddressGuard = {
  /** Whether a host may be dialled at all as far as it can be told without resolving: literals are judged here. */
  readonly mayDial: (host: string, port: number) => boolean;
  /** Hands a connection of the plugin to the proxy, so that what is dialled for it is told from everything else. */
  readonly accept: (handOver: () => void) => void;
  /** Begins the decision of a request; to be called where the proxy asks for it, which dials where that was. */
  readonly beginRequest: (scheme: "http" | "https") => Placing;
  /** Returns a lookup that resolves once and passes on only addresses that may be dialled. */
  readonly lookupFor: (port: number) => LookupFunction;
};

/** What the name of one dial may stand for beside public addresses; undefined before a verdict. */
type Dial = { addresses: readonly string[] | undefined };

/**
 * Returns a guard over the library's rules that is stricter in three ways: literals and the names of loopback are judged by
 * their address like any other name, and a name leads to a listed address only if its own verdict says so.
 *
 * `rulesFor` makes the rules that permit public addresses and these; `listed` are all that any verdict may name.
 *
 * The proxy dials for every plain request and once per TLS tunnel. It does not say for which, but it dials in the
 * asynchronous context of the request, which is what the verdict is bound to. A dial out of any context is of no verdict.
 */
export function createAddressGuard(
  rulesFor: (addresses: readonly string[]) => AddressRules,
  listed: readonly string[],
  refused: (host: string, port: number) => void,
): AddressGuard {
  const literals = rulesFor(listed);
  const names = rulesFor([]);
  const dials = new AsyncLocalStorage<Dial>();
  return {
    mayDial: (host, port) => {
      if (isIP(host) === 0 || literals.permits(ANY_NAME, host, port)) return true;
      refused(host, port);
      return false;
    },
    accept: (handOver) => dials.run({ addresses: undefined }, handOver),
    beginRequest: (scheme) => {
      if (scheme === "http") dials.enterWith({ addresses: undefined });
      const dial = dials.getStore();
      return (addresses) => {
        const allowed = addresses.filter((address) => listed.includes(address));
        if (dial === undefined) return false;
        dial.addresses ??= allowed;
        return dial.addresses.every((address) => allowed.includes(address));
      };
    },
    lookupFor: (port) => (hostname, options, callback) => {
      const dial = dials.getStore();
      const allowed = dial?.addresses ?? [];
      const rules = allowed.length === 0 ? names : rulesFor(allowed);
      lookup(hostname, { ...options, all: true }, (error, found) => {
        const kept =
          error === null ? found.filter(({ address }) => rules.permits(ANY_NAME, address, port)) : [];
        const first: LookupAddress | undefined = kept[0];
        // Nothing is dialled: what comes next through the same tunnel is not bound to this verdict.
        if (first === undefined && dial !== undefined) dial.addresses = undefined;
        if (error !== null) callback(error, []);
        else if (first === undefined) {
          refused(hostname, port);
          callback(Object.assign(new Error("address is not public"), { code: "EACCES" }), []);
        } else if (options.all === true) callback(null, kept);
        else callback(null, first.address, first.family);
      });
    },
  };
}
