import Type, { type TObject, type TProperties } from "typebox";
import type { JsonValue } from "@ooo/strict-json";

/** An object with exactly these members. */
export const Closed = <const P extends TProperties>(properties: P): TObject<P> =>
  Type.Object(properties, { additionalProperties: false });

/** Any JSON value. */
export const Json = Type.Unsafe<JsonValue>({});

/** Any JSON object. */
export const JsonObject = Type.Unsafe<Readonly<Record<string, JsonValue>>>({ type: "object" });

/** A text with a length in characters, without a rule on its content: attacker-controlled wherever it is shown. */
export const Text = (maxLength: number, description?: string) =>
  Type.String({ maxLength, ...(description !== undefined && { description }) });

/** A short machine name. */
export const Slug = Type.String({ pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" });

/** A digest of the ledger and of artifacts. */
export const Sha256 = Type.String({ pattern: "^sha256:[0-9a-f]{64}$" });

/** How many entries a page may hold. The host gives fewer where they would not fit a line. */
export const PageSize = Type.Integer({ minimum: 1, maximum: 1000 });

/** Where the next page starts, as the host gave it. */
export const Cursor = Type.String({ minLength: 1, maxLength: 1024 });

/** The number of a request. */
export const RequestId = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });

/** What has nothing to say. */
export const Nothing = Type.Unsafe<Readonly<Record<string, never>>>({
  type: "object",
  additionalProperties: false,
});
