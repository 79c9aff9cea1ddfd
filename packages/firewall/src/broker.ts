import type { Manifest } from "@ooo/manifest";
import {
  allowsRequest,
  openConnection,
  PROTOCOL_VERSION,
  ProtocolError,
  requestDefinitions,
  type Call,
  type HostConnection,
  type JsonObject,
  type Params,
  type RequestMethod,
  type Result,
} from "@ooo/protocol";
import type { Duplex } from "node:stream";
import type { ProviderScope, Providers } from "./invocation.ts";

/** One brokered call, as it is recorded. */
export type DecidedCall = {
  readonly isAllowed: boolean;
  /** `<capability>:<access>` as declared, or the capability alone where none was. */
  readonly capability: string;
  readonly method: string;
};

/** What the broker of one run needs. */
export type BrokerRun = {
  readonly manifest: Manifest;
  readonly scope: ProviderScope;
  readonly providers: Providers;
  readonly version: string;
  readonly config: JsonObject;
  /** Scopes of the run that are not revoked by now. */
  readonly activeScopes: () => readonly string[];
  /** Whether the plugin lost all trust during the run (T107). */
  readonly isRevoked: () => boolean;
  /** Durable before the call goes on; a rejection refuses it. */
  readonly record: (call: DecidedCall) => Promise<void>;
  readonly http: (
    params: Params<"http.request">,
    call: Call<"http.request">,
  ) => Promise<Result<"http.request">>;
  /** What went wrong with the connection or a provider: for the user, never for the plugin. */
  readonly onFault: (fault: unknown, method?: string) => void;
};

/**
 * Answers a plugin's calls over the protocol channel: capability check, record, provider (CAP-01, INV-10). The bytes of
 * the channel are the plugin's; the connection ends at the first that breaks the protocol (T060).
 */
export function openBroker(channel: Duplex, run: BrokerRun): HostConnection {
  const handlers: Record<string, (params: never, call: never) => unknown> = {
    "host.hello": (params: Params<"host.hello">) => hello(run, params),
    "http.request": async (params: Params<"http.request">, call: Call<"http.request">) => {
      if (run.isRevoked()) throw revoked();
      return run.http(params, call);
    },
    log: async (message: never) => run.providers.log?.(message, run.scope),
  };
  for (const method of Object.keys(requestDefinitions) as RequestMethod[]) {
    if (method in handlers) continue;
    handlers[method] = async (params: never, call: never) => answer(run, method, params, call);
  }
  return openConnection(channel, {
    role: "host",
    handlers: handlers,
    onFault: run.onFault,
    onClose: (error) => {
      // A channel that is cut off with its plugin says nothing about the plugin.
      if (error !== undefined && error.code !== "PROTOCOL_CHANNEL_LOST") run.onFault(error);
    },
  });
}

async function answer(run: BrokerRun, method: RequestMethod, params: never, call: never): Promise<unknown> {
  const { needs } = requestDefinitions[method];
  const declared = run.manifest.capabilities.find(
    ({ name, access }) => name === needs?.capability && needs.access.includes(access),
  );
  const capability =
    declared === undefined ? (needs?.capability ?? method) : `${declared.name}:${declared.access}`;
  // INV-10: whatever the provider could do.
  const isAllowed = allowsRequest(run.manifest.capabilities, method) && !run.isRevoked();
  await run.record({ isAllowed, capability, method });
  if (run.isRevoked()) throw revoked();
  if (!isAllowed) {
    throw new ProtocolError(
      "CAPABILITY_NOT_DECLARED",
      `the manifest does not declare ${needs?.capability ?? method} for ${method}`,
    );
  }
  const provider = run.providers[method as keyof Providers] as
    ((params: never, scope: ProviderScope, call: never) => unknown) | undefined;
  if (provider === undefined) throw new ProtocolError("NOT_AVAILABLE", `this host does not offer ${method}`);
  return provider(params, run.scope, call);
}

function hello(run: BrokerRun, { versions }: Params<"host.hello">): unknown {
  if (!versions.includes(PROTOCOL_VERSION)) {
    throw new ProtocolError("VERSION_UNSUPPORTED", "none of these versions is known", {
      supported: [PROTOCOL_VERSION],
    });
  }
  const { plugin, command, correlationId } = run.scope;
  return {
    version: PROTOCOL_VERSION,
    host: { name: "ooo", version: run.version },
    invocation_id: correlationId,
    plugin: { name: plugin.name, version: plugin.version },
    command,
    capabilities: run.manifest.capabilities.map(({ name, access }) => ({ name, access })),
    scopes: run.activeScopes(),
    config: run.config,
  };
}

function revoked(): ProtocolError {
  return new ProtocolError("BLOCKED", "the trust in this plugin was taken back during the run");
}
