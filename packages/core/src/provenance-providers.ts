import type { ProvidersOf } from "./provider.ts";
import { putOnRecord, type Recorder } from "./record.ts";

/** Returns what answers `provenance.*`: what a plugin says it touched, and where its facts came from. */
export function provenanceProviders(recorder: Recorder): ProvidersOf<"provenance"> {
  return {
    "provenance.record": async ({ action, ...data }, scope) => {
      const { id } = await putOnRecord(recorder, scope, {
        type: "provenance",
        capability: "provenance:write",
        kind: action,
        data,
      });
      return { id };
    },
  };
}
