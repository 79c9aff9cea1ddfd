/** Every bound of this package. Beyond one a request is answered `LIMIT_EXCEEDED`; nothing is cut or dropped unsaid. */
export const CORE_LIMITS = {
  /** Bytes of one state value, as canonical JSON. */
  maxStateValueBytes: 256 * 1024,
  /** Keys of one plugin. */
  maxStateKeys: 10_000,
  /** Bytes of all keys and values of one plugin. */
  maxStateBytes: 16 * 1024 * 1024,
  /** Keys of one page of `state.list` where the plugin names no limit. */
  defaultStatePage: 100,
  /** Bytes of one answer that lists things: half of the longest line, for what JSON adds. */
  maxPageBytes: 512 * 1024,
  /** Bytes of a record's body that stand in its event; a longer one is stored by its hash. */
  maxInlineBytes: 4096,
  /** Bytes of one record's body after redaction, which can make it longer. */
  maxRecordBytes: 512 * 1024,
  /** Records of one invocation: evidence, provenance and handoffs together. */
  maxRecords: 10_000,
  /** Bytes of the bodies of all records of one invocation. */
  maxRecordedBytes: 64 * 1024 * 1024,
  /** Entries of one page of `ledger.query` where the plugin names no limit. */
  defaultLedgerPage: 50,
  /** Events that one `ledger.query` looks at; then it answers with what it found and a cursor. */
  maxEventsScanned: 5000,
  /** UTF-16 units of a record's summary after redaction. */
  maxSummaryLength: 1024,
  /** Handoffs of one page. */
  maxHandoffPage: 1000,
  /** Longest wait for another process that writes `state.db`, in ms. */
  lockTimeoutMs: 5000,
  /** Invocations whose use of the quotas above is kept in mind; older ones are forgotten first. */
  maxTrackedInvocations: 1024,
} as const;
