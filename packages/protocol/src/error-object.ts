import { ANSWER_CODES, CLOSE_CODES, ProtocolError, type ProtocolErrorCode } from "./error.ts";

/** The `error` member of an answer (JSON-RPC 2.0 section 5.1). */
export type ErrorObject = {
  readonly code: number;
  readonly message: string;
  readonly data: {
    readonly code: string;
    readonly hint?: string;
    readonly scope?: string;
    readonly declared?: boolean;
    readonly pointer?: string;
    readonly supported?: readonly string[];
  };
};

const NUMBERS: Readonly<Record<ProtocolErrorCode, number>> = {
  ...ANSWER_CODES,
  ...CLOSE_CODES,
  PEER_ERROR: -32603,
};
const MAX_TEXT = 2000;

/** Returns what a peer may know of an error: code, message and details of a `ProtocolError`, never its cause. */
export function toErrorObject(error: ProtocolError): ErrorObject {
  const { code, hint, scope, declared, pointer, supported } = error;
  return {
    code: NUMBERS[code],
    message: clip(error.message),
    data: {
      code,
      ...(hint !== undefined && { hint: clip(hint) }),
      ...(scope !== undefined && { scope: clip(scope) }),
      ...(declared !== undefined && { declared }),
      ...(pointer !== undefined && { pointer: clip(pointer) }),
      ...(supported !== undefined && { supported: supported.map(clip) }),
    },
  };
}

/** Returns the error that an error object of a peer stands for; its text stays the peer's, unescaped. */
export function fromErrorObject(object: ErrorObject): ProtocolError {
  const { code, ...detail } = object.data;
  return new ProtocolError(
    Object.hasOwn(NUMBERS, code) ? (code as ProtocolErrorCode) : "PEER_ERROR",
    object.message,
    detail,
  );
}

/** Returns a handler's failure as an answer: anything but a `ProtocolError` becomes `HOST_FAULT` without its text. */
export function toAnswerError(thrown: unknown): ProtocolError {
  if (thrown instanceof ProtocolError) return thrown;
  return new ProtocolError("HOST_FAULT", "the other side could not do this", { cause: thrown });
}

function clip(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.length <= MAX_TEXT ? wellFormed : `${wellFormed.slice(0, MAX_TEXT - 1).toWellFormed()}…`;
}
