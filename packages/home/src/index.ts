export type {
  AuditConfig,
  Config,
  GitHostConfig,
  LimitsConfig,
  PolicyConfig,
  SandboxConfig,
  ScopeConfig,
  SecretSource,
  TrustConfig,
} from "./config.ts";
export type { HomeErrorCode, HomeErrorDetail } from "./error.ts";
export type { HomeLockOptions } from "./home-lock.ts";
export type { HomeEnvironment } from "./home-root.ts";
export type { OpenHomeOptions } from "./open-home.ts";
export type { Home } from "./paths.ts";
export type { ReadFileOptions } from "./read-file.ts";
export type { ConfigValue } from "./set-config-value.ts";
export type { WriteFileOptions } from "./write-file.ts";
export { HomeError } from "./error.ts";
export { commitAgeSeconds } from "./commit-age.ts";
export { homePaths } from "./paths.ts";
export { homeRoot } from "./home-root.ts";
export { loadConfig } from "./load-config.ts";
export { matchesSource } from "./source-pattern.ts";
export { openHome } from "./open-home.ts";
export { readFileIfPresent } from "./read-file.ts";
export { removeLeftovers, syncDirectory, writeFileAtomic } from "./write-file.ts";
export { rehearseConfigValue, setConfigValue } from "./set-config-value.ts";
export { withHomeLock } from "./home-lock.ts";
