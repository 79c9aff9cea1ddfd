import Type from "typebox";
import { Closed, Cursor, JsonObject, Nothing, PageSize, Sha256, Slug, Text } from "./define.ts";

const Id = Type.String({ minLength: 1, maxLength: 128 });

export const LedgerAppendParams = Closed({
  kind: Slug,
  summary: Type.Optional(Text(1024)),
  data: JsonObject,
});
export const LedgerAppendResult = Closed({ id: Id, sha256: Sha256 });

export const LedgerQueryParams = Closed({
  kind: Type.Optional(Slug),
  invocation_id: Type.Optional(Text(128)),
  limit: Type.Optional(PageSize),
  cursor: Type.Optional(Cursor),
});
export const LedgerQueryResult = Closed({
  entries: Type.Array(
    Closed({
      id: Id,
      sha256: Sha256,
      invocation_id: Text(128),
      recorded_at: Text(64),
      kind: Slug,
      summary: Type.Optional(Text(1024)),
      data: JsonObject,
    }),
  ),
  cursor: Type.Optional(Cursor),
});

export const ProvenanceRecordParams = Closed({
  action: Type.Enum(["read", "wrote", "derived"]),
  target: Type.String({ minLength: 1, maxLength: 2048 }),
  digest: Type.Optional(Sha256),
  from: Type.Optional(Type.Array(Text(2048), { maxItems: 32 })),
  note: Type.Optional(Text(1024)),
});
export const ProvenanceRecordResult = Closed({ id: Id });

export const ProgressReportParams = Closed({
  message: Type.Optional(Text(1024)),
  done: Type.Optional(Type.Number({ minimum: 0 })),
  total: Type.Optional(Type.Number({ minimum: 0 })),
  unit: Type.Optional(Text(32)),
});
export const ProgressReportResult = Nothing;

export const HandoffAttachParams = Closed({
  name: Slug,
  summary: Type.Optional(Text(4096)),
  data: Type.Optional(JsonObject),
  artifacts: Type.Optional(
    Type.Array(
      Closed({
        path: Type.String({ minLength: 1, maxLength: 4096 }),
        media_type: Type.Optional(Text(128)),
        digest: Type.Optional(Sha256),
      }),
      { maxItems: 256 },
    ),
  ),
});
export const HandoffAttachResult = Closed({ id: Id });
