import type { PluginConnection, Result } from "@ooo/protocol";
import type { BoundCommand } from "./bind-command.ts";
import type { Context, WritableLedger, WritableState } from "./context.ts";
import { hostFetch } from "./host-fetch.ts";
import { openLog } from "./log.ts";
import type { PluginManifest } from "./plugin-manifest.ts";
import { openWorkspace, type Environment } from "./workspace.ts";

/** A context with everything in it; the types leave out what a manifest does not declare, and the host blocks it. */
export type WholeContext = Context<WholeManifest, string>;

type WholeManifest = PluginManifest & {
  readonly capabilities: readonly [
    { readonly name: "state"; readonly access: "write" },
    { readonly name: "ledger"; readonly access: "write" },
    { readonly name: "provenance"; readonly access: "write" },
    { readonly name: "progress"; readonly access: "write" },
    { readonly name: "handoff"; readonly access: "attach" },
  ];
};

/** Returns the context of one run. */
export function openContext(
  connection: PluginConnection,
  hello: Result<"host.hello">,
  bound: BoundCommand,
  env: Environment,
  signal: AbortSignal,
): WholeContext {
  const request: WholeContext["request"] = (method, params) => connection.request(method, params);
  return {
    args: bound.args as WholeContext["args"],
    words: bound.words,
    config: hello.config,
    scopes: new Set(hello.scopes),
    invocationId: hello.invocation_id,
    log: openLog(connection),
    fetch: hostFetch(connection),
    workspace: openWorkspace(env),
    signal,
    request,
    state: openState(request),
    ledger: openLedger(request),
    provenance: {
      record: async (entry) => {
        await request("provenance.record", entry);
      },
    },
    progress: {
      report: async (progress) => {
        await request("progress.report", progress);
      },
    },
    handoff: { attach: async (handoff) => (await request("handoff.attach", handoff)).id },
  };
}

function openState(request: WholeContext["request"]): WritableState {
  const entry: WritableState["entry"] = async (key) => {
    const { found, value, version } = await request("state.get", { key });
    return found && value !== undefined && version !== undefined ? { value, version } : undefined;
  };
  return {
    entry,
    get: async (key) => (await entry(key))?.value,
    set: async (key, value) => (await request("state.set", { key, value })).version,
    delete: async (key) => (await request("state.delete", { key })).deleted,
    transact: (change) => request("state.transact", change),
    async *keys(prefix) {
      let cursor: string | undefined;
      do {
        const page = await request("state.list", { ...(prefix && { prefix }), ...(cursor && { cursor }) });
        for (const { key } of page.keys) yield key;
        cursor = page.cursor;
      } while (cursor !== undefined);
    },
  };
}

function openLedger(request: WholeContext["request"]): WritableLedger {
  return {
    append: (kind, data, summary) =>
      request("ledger.append", { kind, data, ...(summary !== undefined && { summary }) }),
    query: (query = {}) => request("ledger.query", query),
  };
}
