import Type from "typebox";
import { Closed, Cursor, Json, PageSize } from "./define.ts";

const Key = Type.String({ minLength: 1, maxLength: 512, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
const Version = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const Versioned = Closed({ key: Key, version: Version });

export const StateGetParams = Closed({ key: Key });
export const StateGetResult = Closed({
  found: Type.Boolean(),
  value: Type.Optional(Json),
  version: Type.Optional(Version),
});

export const StateSetParams = Closed({ key: Key, value: Json });
export const StateSetResult = Closed({ version: Version });

export const StateDeleteParams = Closed({ key: Key });
export const StateDeleteResult = Closed({ deleted: Type.Boolean() });

export const StateListParams = Closed({
  prefix: Type.Optional(Type.String({ maxLength: 512 })),
  limit: Type.Optional(PageSize),
  cursor: Type.Optional(Cursor),
});
export const StateListResult = Closed({ keys: Type.Array(Versioned), cursor: Type.Optional(Cursor) });

export const StateTransactParams = Closed({
  expect: Type.Optional(
    Type.Array(
      Closed({ key: Key, version: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) }),
      { maxItems: 256 },
    ),
  ),
  set: Type.Optional(Type.Array(Closed({ key: Key, value: Json }), { maxItems: 256 })),
  delete: Type.Optional(Type.Array(Key, { maxItems: 256 })),
});
export const StateTransactResult = Closed({
  committed: Type.Boolean(),
  versions: Type.Array(Versioned),
  conflicts: Type.Array(Key),
});
