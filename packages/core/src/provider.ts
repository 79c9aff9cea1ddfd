import type { Call, Notifications, Params, RequestMethod, Result } from "@ooo/protocol";

/** Which invocation a provider is asked for. The host fills it in; nothing of it comes from the plugin. */
export type ProviderScope = {
  readonly plugin: { readonly name: string; readonly version: string; readonly source_type: string };
  readonly source_identity: string;
  /** The bytes that run, where the host says so. */
  readonly artifact_digest?: string;
  readonly command: { readonly namespace: string; readonly name: string };
  readonly correlationId: string;
};

/**
 * Answers one request of the protocol, once it is allowed and recorded. A `ProtocolError` that it throws is the answer;
 * anything else is a fault of the host.
 */
export type Provider<M extends RequestMethod> = (
  params: Params<M>,
  scope: ProviderScope,
  call: Call<M>,
) => Promise<Result<M>>;

/** The requests that a capability opens; the host answers the others itself. */
export type CapabilityMethod = Exclude<RequestMethod, "host.hello" | "http.request">;

/** One provider per request of a capability, and what becomes of a plugin's log. */
export type CoreProviders = { readonly [M in CapabilityMethod]: Provider<M> } & {
  readonly log: (message: Notifications["log"]["params"], scope: ProviderScope) => void;
};

/** The providers of one capability, for example `ProvidersOf<"seed">`. */
export type ProvidersOf<Capability extends string> = {
  readonly [M in CapabilityMethod as M extends `${Capability}.${string}` ? M : never]: Provider<M>;
};
