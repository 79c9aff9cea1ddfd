import { auditEnvelope } from "./audit-envelope.ts";
import { auditEvent01, auditEvent02 } from "./audit-event.ts";

/** The schemas that this package owns; `tools/generate.ts` writes them and their validators. */
export const schemas = [
  { file: "0.1/audit-event.schema.json", schema: auditEvent01, validator: "validate-audit-event-0-1" },
  { file: "0.2/audit-event.schema.json", schema: auditEvent02, validator: "validate-audit-event-0-2" },
  { file: "0.2/audit-envelope.schema.json", schema: auditEnvelope, validator: "validate-audit-envelope" },
];
