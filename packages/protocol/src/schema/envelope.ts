import Type from "typebox";
import { MAX_METHOD_LENGTH } from "../limits.ts";
import { Closed, JsonObject, RequestId } from "./define.ts";

const version = { jsonrpc: Type.Literal("2.0") };
const Method = Type.String({ minLength: 1, maxLength: MAX_METHOD_LENGTH });

export const ErrorObjectSchema = Closed({
  code: Type.Integer(),
  message: Type.String(),
  data: Closed({
    code: Type.String({ pattern: "^[A-Z][A-Z0-9_]{0,63}$" }),
    hint: Type.Optional(Type.String()),
    scope: Type.Optional(Type.String()),
    declared: Type.Optional(Type.Boolean()),
    pointer: Type.Optional(Type.String()),
    supported: Type.Optional(Type.Array(Type.String())),
  }),
});

export const RequestSchema = Closed({
  ...version,
  id: RequestId,
  method: Method,
  params: Type.Optional(JsonObject),
});

export const NotificationSchema = Closed({ ...version, method: Method, params: Type.Optional(JsonObject) });

export const AnswerSchema = Closed({ ...version, id: RequestId, result: JsonObject });

export const ErrorAnswerSchema = Closed({ ...version, id: RequestId, error: ErrorObjectSchema });

export const LastWordSchema = Closed({ ...version, id: Type.Null(), error: ErrorObjectSchema });
