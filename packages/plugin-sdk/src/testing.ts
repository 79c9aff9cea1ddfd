export type { FakeHost, FakeHostOptions } from "./fake-host.ts";
export type { FakeFetch } from "./fake-http.ts";
export type { TestCommandOptions, TestedCommand } from "./test-command.ts";
export { openFakeHost } from "./fake-host.ts";
export { testCommand } from "./test-command.ts";
