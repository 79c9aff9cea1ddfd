import { describe, expectTypeOf, expect, it } from "vitest";
import type { Static } from "typebox";
import {
  ANSWER_CODES,
  notificationDefinitions,
  requestDefinitions,
  type ErrorObject,
  type HostConnection,
  type NotificationMethod,
  type Notifications,
  type PluginConnection,
  type RequestMethod,
  type Requests,
} from "@ooo/protocol";
import type { ErrorObjectSchema } from "../src/schema/envelope.ts";
import { notificationSchemas, requestSchemas } from "../src/schema/methods.ts";

/** The same type with every object and array readonly, which a schema cannot say. */
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type RequestSchemas = typeof requestSchemas;
type NotificationSchemas = typeof notificationSchemas;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Both<A, B> = A extends true ? B : false;

/** Per method, whether the hand-written type and the schema's are the same. */
type Checks = {
  [M in RequestMethod]: Both<
    Same<Frozen<Static<RequestSchemas[M]["params"]>>, Frozen<Requests[M]["params"]>>,
    Same<Frozen<Static<RequestSchemas[M]["result"]>>, Frozen<Requests[M]["result"]>>
  >;
} & {
  [M in NotificationMethod]: Same<
    Frozen<Static<NotificationSchemas[M]["params"]>>,
    Frozen<Notifications[M]["params"]>
  >;
};

describe("types", () => {
  it("every hand-written type says what its schema says", () => {
    expectTypeOf<Checks[RequestMethod | NotificationMethod]>().toEqualTypeOf<true>();
    expectTypeOf<Same<Frozen<Static<typeof ErrorObjectSchema>>, Frozen<ErrorObject>>>().toEqualTypeOf<true>();
  });

  it("the method table and the schemas name the same methods", () => {
    expect(Object.keys(requestDefinitions).sort()).toEqual(Object.keys(requestSchemas).sort());
    expect(Object.keys(notificationDefinitions).sort()).toEqual(Object.keys(notificationSchemas).sort());
  });

  it("a request is typed by its method, and streams have their own call", () => {
    type Request = PluginConnection["request"];
    expectTypeOf<ReturnType<typeof get>>().resolves.toEqualTypeOf<Requests["state.get"]["result"]>();
    const get = (request: Request) => request("state.get", { key: "a" });
    // @ts-expect-error -- a key is a text
    const wrongKey = (request: Request) => request("state.get", { key: 1 });
    // @ts-expect-error -- no such method
    const wrongMethod = (request: Request) => request("state.increment", {});
    // @ts-expect-error -- http.request has streams: `exchange` makes it
    const noStream = (request: Request) => request("http.request", { method: "GET", url: "" });
    // @ts-expect-error -- only the host cancels a run
    const wrongSide = (plugin: PluginConnection) => plugin.notify("cancel", { reason: "user", grace_ms: 1 });
    expectTypeOf<Parameters<HostConnection["notify"]>[0]>().toEqualTypeOf<"cancel">();
    expect([get, wrongKey, wrongMethod, noStream, wrongSide]).toHaveLength(5);
    expect(Object.values(ANSWER_CODES)).toHaveLength(new Set(Object.values(ANSWER_CODES)).size);
  });
});
