export type { AnswerCode, CloseCode, ProtocolErrorCode, ProtocolErrorDetail } from "./error.ts";
export type { ErrorObject } from "./error-object.ts";
export type {
  Capability,
  CapabilityAccess,
  CapabilityName,
  HandoffArtifact,
  HttpHeader,
  JsonObject,
  LedgerEntry,
  McpTool,
  Nothing,
  NotificationMethod,
  Notifications,
  Params,
  RequestMethod,
  Requests,
  Result,
  StateVersion,
  StreamName,
  Streams,
} from "./method-types.ts";
export type { NotificationDefinition, RequestDefinition } from "./methods.ts";
export type { Call, ChunkSink, OutputName, RequestHandler, RequestHandlers } from "./host-calls.ts";
export type { ExchangeOptions, OpenExchange, RequestOptions } from "./plugin-calls.ts";
export type { ConnectionHooks, NotificationHandler } from "./connection.ts";
export type {
  AnyConnection,
  HostConnection,
  HostConnectionOptions,
  PluginConnection,
  PluginConnectionOptions,
} from "./open-connection.ts";
export { PROTOCOL_FD, PROTOCOL_FD_VARIABLE, openChannel } from "./channel.ts";
export { ANSWER_CODES, CLOSE_CODES, ProtocolError } from "./error.ts";
export * as protocolLimits from "./limits.ts";
export { PROTOCOL_VERSION } from "./limits.ts";
export {
  allowsRequest,
  isNotificationMethod,
  isRequestMethod,
  notificationDefinitions,
  requestDefinitions,
} from "./methods.ts";
export { openConnection } from "./open-connection.ts";
