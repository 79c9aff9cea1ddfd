export * from "./index.ts";
export * from "./testing.ts";
