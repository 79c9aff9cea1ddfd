import Type from "typebox";
import { ANSWER_CODES, type AnswerCode } from "../error.ts";
import { MAX_CREDIT } from "../limits.ts";
import { Closed, RequestId, Text } from "./define.ts";

const at = {
  id: RequestId,
  stream: Type.Enum(["request", "response", "stdout", "stderr"]),
};
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const codes = Object.keys(ANSWER_CODES) as AnswerCode[];

export const StreamChunkParams = Closed({
  ...at,
  seq: Count,
  data: Type.String({
    minLength: 4,
    maxLength: 65_536,
    pattern: "^[A-Za-z0-9+/]*={0,2}$",
    contentEncoding: "base64",
  }),
});

export const StreamEndParams = Closed({
  ...at,
  chunks: Count,
  error: Type.Optional(Closed({ code: Type.Unsafe<AnswerCode>({ enum: codes }), message: Text(2000) })),
});

export const StreamCreditParams = Closed({
  ...at,
  chunks: Type.Integer({ minimum: 1, maximum: MAX_CREDIT }),
});

export const StreamStopParams = Closed(at);
