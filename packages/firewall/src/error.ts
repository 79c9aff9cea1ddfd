/** What can go wrong in the firewall itself. A block is never one of these: it is a value. */
export type FirewallErrorCode =
  | "FIREWALL_USAGE"
  | "FIREWALL_BAD_SCOPE"
  | "FIREWALL_BAD_SETTING"
  | "FIREWALL_BAD_WORKSPACE"
  | "FIREWALL_BAD_PATH_ARGUMENT"
  | "FIREWALL_BAD_REQUEST"
  | "FIREWALL_LEDGER"
  | "FIREWALL_QUARANTINE"
  | "FIREWALL_SANDBOX";

/** What an error can say beside its message. */
export type FirewallErrorDetail = {
  readonly hint?: string;
  /** The scope it is about. */
  readonly scope?: string;
  /** The file or directory it is about. */
  readonly path?: string;
  readonly expected?: string;
  readonly got?: string;
  readonly cause?: unknown;
};

/** The one error of this package. */
export class FirewallError extends Error {
  override readonly name = "FirewallError";
  readonly code: FirewallErrorCode;
  readonly hint: string | undefined;
  readonly scope: string | undefined;
  readonly path: string | undefined;
  readonly expected: string | undefined;
  readonly got: string | undefined;

  constructor(code: FirewallErrorCode, message: string, detail: FirewallErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.hint = detail.hint;
    this.scope = detail.scope;
    this.path = detail.path;
    this.expected = detail.expected;
    this.got = detail.got;
  }
}
