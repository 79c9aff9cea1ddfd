import { ProtocolError, type HandoffArtifact, type JsonObject } from "@ooo/protocol";
import type { HandoffStore } from "./handoff-store.ts";
import { ownerOf } from "./owner.ts";
import type { ProvidersOf, ProviderScope } from "./provider.ts";
import { putOnRecord, type Recorder } from "./record.ts";

/** Returns what answers `handoff.*`. `sessionOf` says what an invocation belongs to. */
export function handoffProviders(
  recorder: Recorder,
  store: HandoffStore,
  sessionOf: (scope: ProviderScope) => string,
): ProvidersOf<"handoff"> {
  return {
    "handoff.attach": async ({ name, summary, data, artifacts = [] }, scope) => {
      for (const artifact of artifacts) requirePlainPath(artifact);
      const content: JsonObject = { ...(data === undefined ? {} : { data }), artifacts };
      // The ledger first: what another program finds is always on record.
      const recorded = await putOnRecord(recorder, scope, {
        type: "handoff",
        capability: "handoff:attach",
        kind: name,
        ...(summary === undefined ? {} : { summary }),
        data: content,
      });
      // As it was recorded, which is redacted (AUD-13).
      const { data: kept, artifacts: keptArtifacts } = recorded.data as {
        readonly data?: JsonObject;
        readonly artifacts: readonly HandoffArtifact[];
      };
      await store.attach({
        id: recorded.id,
        sha256: recorded.sha256,
        session: sessionOf(scope),
        name,
        ...(recorded.summary === undefined ? {} : { summary: recorded.summary }),
        ...(kept === undefined ? {} : { data: kept }),
        artifacts: keptArtifacts,
        owner: ownerOf(scope),
        version: scope.plugin.version,
        command: scope.command,
        invocation_id: scope.correlationId,
        attached_at: new Date(recorder.now()).toISOString(),
      });
      return { id: recorded.id };
    },
  };
}

/** A path of the workspace or the output directory; whoever opens it later still resolves it within one of the two. */
function requirePlainPath({ path }: HandoffArtifact): void {
  if (!/[\p{Cc}\\]/u.test(path) && !path.split("/").includes("..")) return;
  throw new ProtocolError(
    "INVALID_PARAMS",
    "the path of an artifact has no `..`, no backslash and no control characters",
    { pointer: "/params/artifacts" },
  );
}
