const STANDARD = ["strict-json"];
const MANIFEST = ["manifest", ...STANDARD];

/**
 * Which package may import which, by directory name: the picture in docs/architecture.md as a table. A package that is
 * missing here is a violation of its own, so that nobody adds one without deciding where it stands.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "strict-json": [],
  manifest: STANDARD,
  protocol: STANDARD,
  audit: STANDARD,
  sandbox: STANDARD,
  home: STANDARD,
  "trust-store": [...MANIFEST, "home"],
  core: [...STANDARD, "protocol", "audit", "home"],
  lifecycle: [...MANIFEST, "trust-store", "audit", "home"],
  firewall: [...MANIFEST, "protocol", "trust-store", "audit", "sandbox", "home"],
  "plugin-sdk": [...MANIFEST, "protocol"],
  "plugin-testing": [
    ...MANIFEST,
    // It puts a throwaway home together, as cli does with the user's own.
    ...["protocol", "audit", "home", "trust-store", "sandbox", "core", "lifecycle", "firewall"],
  ],
  cli: [
    ...MANIFEST,
    ...["protocol", "audit", "sandbox", "home", "trust-store", "core", "lifecycle", "firewall"],
    ...["plugin-sdk", "plugin-testing"],
  ],
};

/** What a plugin of this repository may import of ours. */
export const PLUGIN_ARROWS: readonly string[] = ["plugin-sdk"];

/** The packages that may start a process: isolation, git, runtimes. */
export const MAY_START_PROCESSES: ReadonlySet<string> = new Set(["sandbox", "lifecycle", "core"]);

/** The packages whose process is their own: the command line, and the SDK inside the plugin. */
export const MAY_PRINT: ReadonlySet<string> = new Set(["cli", "plugin-sdk"]);

/** Modules of libraries that are programs of their own: what they write and how they end is their answer. */
export const PROGRAMS: ReadonlySet<string> = new Set([
  "packages/sandbox/src/egress-helper.ts",
  "packages/sandbox/src/egress/forwarder.ts",
]);

/** The package whose build takes the workspace packages into one file, so that they are development dependencies. */
export const BUNDLED: ReadonlySet<string> = new Set(["cli"]);

/** Names that say nothing: a type or function lives with the concept it belongs to. */
export const NAMES_THAT_SAY_NOTHING: ReadonlySet<string> = new Set(["utils", "common", "helpers", "types"]);
