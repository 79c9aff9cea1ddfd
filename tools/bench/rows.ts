/** One line of the table that the benchmarks fill; the same lines stand in docs/performance.md. */
export type Row = {
  /** The program beside this file that measures it. */
  readonly benchmark: string;
  readonly what: string;
  /** After the number; a ratio has none. */
  readonly unit?: "ms" | "MiB";
  /** What it has to reach; without one it is there to explain another. */
  readonly bound?: { readonly most: number } | { readonly least: number };
};

/** Everything that is measured, in the order of the page. */
export const ROWS = {
  manifestImport: {
    ...{ benchmark: "manifest-load", what: "import `@ooo/manifest`, over `node -e 0`" },
    ...{ unit: "ms", bound: { most: 10 } },
  },
  manifestFresh: {
    ...{ benchmark: "manifest-load", what: "load the nine published manifests, fresh" },
    ...{ unit: "ms", bound: { most: 10 } },
  },
  manifestWarm: { benchmark: "manifest-load", what: "the same, warm", unit: "ms" },
  digestLarge: {
    ...{ benchmark: "digest", what: "digest of 10,000 files / 200 MB, to `openssl sha256` on all cores" },
    bound: { most: 1.5 },
  },
  digestSmall: {
    ...{ benchmark: "digest", what: "digest of 200 files / 2 MB, first call of a process" },
    ...{ unit: "ms", bound: { most: 8 } },
  },
  listInstalled: {
    ...{ benchmark: "list", what: "`ooo plugin list`, 1,000 installed, over start-up" },
    ...{ unit: "ms", bound: { most: 150 } },
  },
  listTrusted: {
    ...{ benchmark: "list", what: "the same, all of them trusted with two scopes each" },
    ...{ unit: "ms", bound: { most: 150 } },
  },
  appendOne: {
    ...{ benchmark: "ledger", what: "append of 1 event, to a raw insert as durable" },
    bound: { most: 1.3 },
  },
  appendFive: {
    ...{ benchmark: "ledger", what: "append of 5 events, to 5 raw inserts" },
    bound: { most: 1.45 },
  },
  appendOneSlow: {
    ...{ benchmark: "ledger", what: "append of 1 event, where a sync takes 2 ms longer" },
    bound: { most: 1.3 },
  },
  appendFiveSlow: {
    ...{ benchmark: "ledger", what: "append of 5 events, where a sync takes 2 ms longer" },
    bound: { most: 1.45 },
  },
  appendProcess: {
    ...{ benchmark: "ledger", what: "process: open, append, exit, to `node -e 0`" },
    bound: { most: 1.4 },
  },
  writers: {
    ...{ benchmark: "ledger", what: "16 processes, 500 events each, of raw inserts" },
    bound: { least: 0.9 },
  },
  writersLate: {
    ...{ benchmark: "ledger", what: "one append of them, p99.9" },
    ...{ unit: "ms", bound: { most: 50 } },
  },
  writersErrors: { benchmark: "ledger", what: "lock errors", bound: { most: 0 } },
  writersSlow: {
    ...{ benchmark: "ledger", what: "16 processes, where a sync takes 2 ms longer" },
    bound: { least: 0.9 },
  },
  verify: { benchmark: "ledger", what: "verify, to scanning the rows", bound: { most: 2.3 } },
  verifyWorkers: { benchmark: "ledger", what: "verify with 2 workers, to one", bound: { least: 1.75 } },
  verifyStructure: { benchmark: "ledger", what: "verify with every index, to scanning the rows" },
  disk: { benchmark: "ledger", what: "disk, to JSON lines", bound: { most: 1.35 } },
  proof: {
    ...{ benchmark: "ledger", what: "inclusion proof, cold" },
    ...{ unit: "ms", bound: { most: 2 } },
  },
  newest: {
    ...{ benchmark: "ledger", what: "newest 50 events of one plugin" },
    ...{ unit: "ms", bound: { most: 5 } },
  },
  verifyMemory: {
    ...{ benchmark: "ledger", what: "peak memory of verify, to a tenth of events" },
    bound: { most: 1.25 },
  },
  exportMemory: {
    ...{ benchmark: "ledger", what: "peak memory of export, to a tenth of events" },
    bound: { most: 1.25 },
  },
  sandboxAlone: { benchmark: "sandbox", what: "the sandbox alone, no network, to `srt`" },
  invoke: {
    ...{ benchmark: "invoke", what: "`ooo` running a trivial plugin, no network scope, to `srt`" },
    bound: { most: 0.5 },
  },
  sandboxNetwork: { benchmark: "sandbox", what: "the sandbox alone with a network, to `srt`" },
  invokeNetwork: {
    ...{ benchmark: "invoke", what: "`ooo` with a network scope, to `srt`" },
    bound: { most: 1 },
  },
  sandboxStream: {
    ...{ benchmark: "sandbox", what: "1 GB through the sandbox, speed to a plain pipe" },
    bound: { least: 0.8 },
  },
  invokeStream: {
    ...{ benchmark: "invoke", what: "1 GB through the firewall, hashed, speed to a plain pipe" },
    bound: { least: 0.8 },
  },
  sandboxMemory: {
    ...{ benchmark: "sandbox", what: "memory that streaming 1 GB adds" },
    ...{ unit: "MiB", bound: { most: 16 } },
  },
  version: { benchmark: "cli", what: "`ooo --version`, to `node -e 0`", bound: { most: 1.5 } },
  list: { benchmark: "cli", what: "`ooo plugin list`, 10 plugins, to `node -e 0`", bound: { most: 1.5 } },
  sdk: { benchmark: "sdk-start", what: "the SDK loaded, nothing run, to `node -e 0`" },
} as const satisfies Readonly<Record<string, Row>>;

export type RowId = keyof typeof ROWS;
