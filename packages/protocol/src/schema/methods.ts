import type { TSchema } from "typebox";
import * as evidence from "./evidence.ts";
import * as http from "./http.ts";
import * as programs from "./programs.ts";
import * as session from "./session.ts";
import * as state from "./state.ts";
import * as stream from "./stream.ts";

/** What each request takes and gives. */
export const requestSchemas = {
  "host.hello": { params: session.HelloParams, result: session.HelloResult },
  "state.get": { params: state.StateGetParams, result: state.StateGetResult },
  "state.set": { params: state.StateSetParams, result: state.StateSetResult },
  "state.delete": { params: state.StateDeleteParams, result: state.StateDeleteResult },
  "state.list": { params: state.StateListParams, result: state.StateListResult },
  "state.transact": { params: state.StateTransactParams, result: state.StateTransactResult },
  "ledger.append": { params: evidence.LedgerAppendParams, result: evidence.LedgerAppendResult },
  "ledger.query": { params: evidence.LedgerQueryParams, result: evidence.LedgerQueryResult },
  "provenance.record": { params: evidence.ProvenanceRecordParams, result: evidence.ProvenanceRecordResult },
  "progress.report": { params: evidence.ProgressReportParams, result: evidence.ProgressReportResult },
  "handoff.attach": { params: evidence.HandoffAttachParams, result: evidence.HandoffAttachResult },
  "seed.read": { params: programs.SeedReadParams, result: programs.SeedReadResult },
  "seed.propose": { params: programs.SeedProposeParams, result: programs.SeedProposeResult },
  "runtime.execute": { params: programs.RuntimeExecuteParams, result: programs.RuntimeExecuteResult },
  "mcp.listTools": { params: programs.McpListToolsParams, result: programs.McpListToolsResult },
  "mcp.callTool": { params: programs.McpCallToolParams, result: programs.McpCallToolResult },
  "http.request": { params: http.HttpRequestParams, result: http.HttpRequestResult },
} as const satisfies Record<string, { params: TSchema; result: TSchema }>;

/** What each notification says. */
export const notificationSchemas = {
  log: { params: session.LogParams },
  cancel: { params: session.CancelParams },
  "request.cancel": { params: session.RequestCancelParams },
  "stream.chunk": { params: stream.StreamChunkParams },
  "stream.end": { params: stream.StreamEndParams },
  "stream.credit": { params: stream.StreamCreditParams },
  "stream.stop": { params: stream.StreamStopParams },
} as const satisfies Record<string, { params: TSchema }>;
