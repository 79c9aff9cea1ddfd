import type { ProviderScope } from "@ooo/core";

/** Returns a scope; the names are those of `as` in `vectors/primitives/`. */
export function aScope(as = "plugin", correlationId = "0199c0de"): ProviderScope {
  return {
    plugin: {
      name: as === "other name" ? "other-plugin" : "review-plugin",
      version: as === "newer version" ? "2.0.0" : "1.0.0",
      source_type: "plugin_home",
    },
    source_identity: as === "other source" ? "https://example.com/fork" : "https://example.com/repo",
    command: { namespace: "review", name: "run" },
    correlationId,
  };
}
