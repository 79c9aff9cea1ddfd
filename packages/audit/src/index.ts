export type { AppendResult } from "./appender.ts";
export type { Checkpoint } from "./checkpoint.ts";
export type { OpenInvocation } from "./dangling.ts";
export type { DecisionRecorder } from "./decision-recorder.ts";
export type { LedgerRecord } from "./envelope.ts";
export type { LedgerErrorCode, LedgerErrorDetail } from "./error.ts";
export type { ArgvSummary, AnyAuditEvent, AuditEvent, AuditEvent01, EventType } from "./event.ts";
export type { ProvenanceKey, ResultStatus, SourceType, TrustState } from "./event.ts";
export type { ExportFormat } from "./export.ts";
export type { Ledger } from "./ledger.ts";
export type { LedgerFiles } from "./ledger-files.ts";
export type { LedgerOptions } from "./open-ledger.ts";
export type { LedgerProblem, LedgerProblemCode } from "./problem.ts";
export type { ConsistencyProof, InclusionProof } from "./prove.ts";
export type { LedgerFilter, LedgerPage, LedgerQuery } from "./query.ts";
export type { VerifyOptions, VerifyResult } from "./verify.ts";
export type { Writer, WriterState } from "./writer.ts";
export { formatCheckpoint, openCheckpoint, parseCheckpoint } from "./checkpoint.ts";
export { LedgerError } from "./error.ts";
export {
  EVENT_TYPES,
  LEDGER_PROVENANCE_KEYS,
  PROVENANCE_KEYS,
  RESULT_STATUSES,
  SOURCE_TYPES,
  TRUST_STATES,
} from "./event.ts";
export { LEDGER_LIMITS } from "./limits.ts";
export { formatVerifierKey, parseVerifierKey } from "./note.ts";
export { openLedger } from "./open-ledger.ts";
export { verifyConsistency, verifyProof } from "./prove.ts";
export { formatReceipt, parseReceipt } from "./receipt.ts";
export { redactArgv, summarizeArgv } from "./redact-argv.ts";
export { redactEvent } from "./redact-event.ts";
export { redactJson } from "./redact-json.ts";
export { redactEnvironment, redactHeaders } from "./redact-names.ts";
export { REDACTED, redactText } from "./redact-text.ts";
export { redactUrl } from "./redact-url.ts";
export { decisionRecorder } from "./decision-recorder.ts";
export { acceptRollback, repairLedger } from "./repair.ts";
export { replaceLedger } from "./replace-ledger.ts";
export { startSegment } from "./start-segment.ts";
