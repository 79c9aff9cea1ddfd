import { ProtocolError, type ProtocolErrorCode } from "./error.ts";
import validateSchema from "./generated/validate-host-protocol.js";

/** Where a value does not fit its schema. */
export type Misfit = {
  /** JSON pointer within the checked value. */
  readonly pointer: string;
  /** What was expected there. */
  readonly expected: string;
  /** The value has the right form but lies outside a bound: too long, too many, too large, not of the pattern. */
  readonly isBound: boolean;
};

const BOUNDS: ReadonlySet<string> = new Set([
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "maximum",
  "minimum",
  "maxProperties",
]);

/** Returns the first misfit of the `params` or the `result` of a method, or of an `error` object; undefined: it fits. */
export function findMisfit(
  method: string,
  part: "params" | "result" | undefined,
  value: unknown,
): Misfit | undefined {
  if (validateSchema({ [method]: part === undefined ? value : { [part]: value } })) return undefined;
  const violation = validateSchema.errors?.[0];
  if (violation === undefined) return { pointer: "", expected: "another form", isBound: false };
  const { keyword, instancePath, params, message = "must fit its schema" } = violation;
  const pointer = instancePath.split("/").slice(part === undefined ? 2 : 3);
  // What is missing or too much is named by its own pointer.
  const member = params.missingProperty ?? params.additionalProperty;
  if (typeof member === "string") pointer.push(member.replaceAll("~", "~0").replaceAll("/", "~1"));
  return {
    pointer: pointer.map((step) => `/${step}`).join(""),
    expected: keyword === "additionalProperties" ? "must not be there" : message,
    isBound: BOUNDS.has(keyword),
  };
}

/** Returns the error for params of a method that do not fit. */
export function misfitError(code: ProtocolErrorCode, method: string, misfit: Misfit): ProtocolError {
  return new ProtocolError(code, `params of ${method}: ${misfit.pointer} ${misfit.expected}`, {
    pointer: `/params${misfit.pointer}`,
  });
}
