import Type from "typebox";
import { Closed } from "./define.ts";

const Headers = Type.Array(
  Closed({
    name: Type.String({ pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$" }),
    value: Type.String({ maxLength: 16_384, pattern: "^[^\\u0000\\r\\n]*$" }),
  }),
  { maxItems: 256 },
);

export const HttpRequestParams = Closed({
  method: Type.String({ pattern: "^[A-Z]{1,16}$" }),
  url: Type.String({ minLength: 1, maxLength: 16_384 }),
  headers: Type.Optional(Headers),
  body: Type.Optional(Type.Boolean({ description: "true: the stream `request` carries a body" })),
});

export const HttpRequestResult = Closed({
  status: Type.Integer({ minimum: 100, maximum: 599 }),
  headers: Headers,
});
