import Type from "typebox";

/** One of the given texts. */
export function oneOf<const T extends readonly string[]>(...values: T) {
  return Type.Unsafe<T[number]>({ type: "string", enum: values });
}

/** An object that refuses keys it does not know: a newer file is refused, not half read. */
export const closed = { additionalProperties: false } as const;

export const pluginName = Type.String({ pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$" });
export const digest = Type.String({ pattern: "^sha256:[0-9a-f]{64}$" });
export const commit = Type.String({ pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" });
export const version = Type.String({ pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", maxLength: 64 });
export const scope = Type.String({ pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", maxLength: 128 });
export const risk = oneOf("read_only", "write", "destructive");
export const sourceType = oneOf("local_path", "plugin_home");
export const text = Type.String({ minLength: 1, maxLength: 4096 });
export const time = Type.String({
  description: "RFC 3339, UTC.",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$",
});
