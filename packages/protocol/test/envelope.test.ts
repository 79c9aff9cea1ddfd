import fc from "fast-check";
import Type from "typebox";
import { Check } from "typebox/value";
import { expect, it } from "vitest";
import { decodeMessage } from "../src/message.ts";
import {
  AnswerSchema,
  ErrorAnswerSchema,
  LastWordSchema,
  NotificationSchema,
  RequestSchema,
} from "../src/schema/envelope.ts";

const forms = Type.Union([
  RequestSchema,
  NotificationSchema,
  AnswerSchema,
  ErrorAnswerSchema,
  LastWordSchema,
]);

const scalar = fc.constantFrom(1, 0, -1, 1.5, 2 ** 53, "x", "", "2.0", null, true, [], {}, "m".repeat(129));
const error = fc.constantFrom(
  { code: 1, message: "x", data: { code: "X" } },
  { code: 1, message: "x", data: { code: "x" } },
  { code: 1.5, message: "x", data: { code: "X" } },
  { code: 1, message: "x" },
);
const version = { jsonrpc: "2.0" };
const skeleton = fc.constantFrom<object>(
  { ...version, id: 1, method: "state.get", params: {} },
  { ...version, method: "log" },
  { ...version, id: 1, result: {} },
  { ...version, id: 1, error: { code: 1, message: "x", data: { code: "X" } } },
  { ...version, id: null, error: { code: 1, message: "x", data: { code: "X" } } },
);
const change = fc.record(
  {
    jsonrpc: scalar,
    id: scalar,
    method: scalar,
    params: scalar,
    result: scalar,
    error: fc.oneof(error, scalar),
    x: scalar,
  },
  { requiredKeys: [] },
);
const message = fc
  .tuple(skeleton, change, fc.constantFrom("jsonrpc", "id", "method", "params", "none", "none"), fc.nat(2))
  .map(([base, changes, left, count]) => {
    const members = Object.entries({
      ...base,
      ...Object.fromEntries(Object.entries(changes).slice(0, count)),
    });
    return Object.fromEntries(members.filter(([key]) => key !== left));
  });

it("a message is read exactly if it fits one of the schema's five forms", () => {
  let accepted = 0;
  fc.assert(
    fc.property(message, (value) => {
      let isRead = true;
      try {
        decodeMessage(Buffer.from(JSON.stringify(value)));
        accepted += 1;
      } catch {
        isRead = false;
      }
      expect(isRead).toBe(Check(forms, value));
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
