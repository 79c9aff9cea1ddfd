import { expect, it } from "vitest";
import * as audit from "@ooo/audit";

it("the public API is this list", () => {
  expect(Object.keys(audit).sort()).toEqual([
    "EVENT_TYPES",
    "LEDGER_LIMITS",
    "LEDGER_PROVENANCE_KEYS",
    "LedgerError",
    "PROVENANCE_KEYS",
    "REDACTED",
    "RESULT_STATUSES",
    "SOURCE_TYPES",
    "TRUST_STATES",
    "acceptRollback",
    "decisionRecorder",
    "formatCheckpoint",
    "formatReceipt",
    "formatVerifierKey",
    "openCheckpoint",
    "openLedger",
    "parseCheckpoint",
    "parseReceipt",
    "parseVerifierKey",
    "redactArgv",
    "redactEnvironment",
    "redactEvent",
    "redactHeaders",
    "redactJson",
    "redactText",
    "redactUrl",
    "repairLedger",
    "replaceLedger",
    "startSegment",
    "summarizeArgv",
    "verifyConsistency",
    "verifyProof",
  ]);
});
