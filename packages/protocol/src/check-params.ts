import { ProtocolError } from "./error.ts";
import type { Role } from "./exchange.ts";
import { checkParamsDepth } from "./message.ts";
import type { NotificationMethod, RequestMethod } from "./method-types.ts";
import { notificationDefinitions, requestDefinitions } from "./methods.ts";
import { findMisfit, misfitError } from "./validate.ts";

/**
 * Returns the error answer for params that the host does not take: too long, too deep, out of a bound; undefined: they
 * fit. Throws `ProtocolError` with code `PROTOCOL_BAD_PARAMS` for the wrong form.
 */
export function findRefusal(method: RequestMethod, params: object, bytes: number): ProtocolError | undefined {
  const { maxBytes } = requestDefinitions[method];
  if (bytes > maxBytes) {
    return new ProtocolError("LIMIT_EXCEEDED", `${method} has ${bytes} bytes, at most ${maxBytes} are taken`);
  }
  try {
    checkParamsDepth(params);
  } catch (error) {
    return error as ProtocolError;
  }
  const misfit = findMisfit(method, "params", params);
  if (misfit === undefined) return undefined;
  // The wrong form is a broken peer; the right form with too long a text is an answer to its user.
  if (misfit.isBound) return misfitError("INVALID_PARAMS", method, misfit);
  throw misfitError("PROTOCOL_BAD_PARAMS", method, misfit);
}

/** Throws `ProtocolError` for a notification that `role` must not get, or not in this form: nobody could answer it. */
export function checkNotification(
  role: Role,
  method: NotificationMethod,
  params: object,
  bytes: number,
): void {
  const { from, maxBytes } = notificationDefinitions[method];
  if (from === role) throw new ProtocolError("PROTOCOL_BAD_MESSAGE", `${method} is only sent by the ${from}`);
  if (bytes > maxBytes) {
    throw new ProtocolError(
      "PROTOCOL_BAD_PARAMS",
      `${method} has ${bytes} bytes, at most ${maxBytes} are taken`,
    );
  }
  const misfit = findMisfit(method, "params", params);
  if (misfit !== undefined) throw misfitError("PROTOCOL_BAD_PARAMS", method, misfit);
}
