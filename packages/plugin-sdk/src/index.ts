export type {
  Context,
  Handoff,
  Log,
  Progress,
  Provenance,
  ReadableLedger,
  ReadableState,
  Workspace,
  WritableLedger,
  WritableState,
} from "./context.ts";
export type { CommandOutput, Handler, HandlerResult, Handlers, Plugin } from "./define-plugin.ts";
export type { PluginErrorCode, PluginErrorDetail } from "./error.ts";
export type { ArgumentsOf, CommandKey, PluginCommand, PluginManifest, ScopeOf } from "./plugin-manifest.ts";
export { ProtocolError } from "@ooo/protocol";
export { definePlugin } from "./define-plugin.ts";
export { PluginError } from "./error.ts";
export { EXIT, SDK_LIMITS } from "./limits.ts";
export { runPlugin } from "./run-plugin.ts";
