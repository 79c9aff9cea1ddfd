import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  allowsRequest,
  ANSWER_CODES,
  CLOSE_CODES,
  notificationDefinitions,
  openChannel,
  protocolLimits,
  requestDefinitions,
  type CapabilityAccess,
  type RequestMethod,
} from "@ooo/protocol";

const page = readFileSync(join(import.meta.dirname, "../../../docs/spec/host-protocol.md"), "utf8")
  // A formatter pads the columns of tables.
  .replaceAll(/ +\|/g, " |");

describe("@ooo/protocol", () => {
  it("exports exactly this", async () => {
    expect(Object.keys(await import("@ooo/protocol")).sort()).toEqual([
      "ANSWER_CODES",
      "CLOSE_CODES",
      "PROTOCOL_FD",
      "PROTOCOL_FD_VARIABLE",
      "PROTOCOL_VERSION",
      "ProtocolError",
      "allowsRequest",
      "isNotificationMethod",
      "isRequestMethod",
      "notificationDefinitions",
      "openChannel",
      "openConnection",
      "protocolLimits",
      "requestDefinitions",
    ]);
  });

  const reach: Record<string, [CapabilityAccess, RequestMethod[]][]> = {
    state: [
      ["read", ["state.get", "state.list"]],
      ["write", ["state.get", "state.set", "state.delete", "state.list", "state.transact"]],
      ["attach", []],
    ],
    ledger: [
      ["read", ["ledger.query"]],
      ["write", ["ledger.append", "ledger.query"]],
    ],
    provenance: [["write", ["provenance.record"]]],
    progress: [["write", ["progress.report"]]],
    seed: [
      ["read", ["seed.read"]],
      ["write", ["seed.read", "seed.propose"]],
    ],
    handoff: [
      ["write", []],
      ["attach", ["handoff.attach"]],
    ],
    runtime: [
      ["read", []],
      ["execute", ["runtime.execute"]],
      ["call", ["runtime.execute"]],
    ],
    mcp: [
      ["execute", ["mcp.listTools", "mcp.callTool"]],
      ["call", ["mcp.listTools", "mcp.callTool"]],
    ],
  };
  const rows = Object.entries(reach).flatMap(([name, accesses]) =>
    accesses.map(([access, methods]) => [name, access, methods] as const),
  );

  it.each(rows)("%s with access %s reaches exactly %j", (name, access, methods) => {
    const all = Object.keys(requestDefinitions) as RequestMethod[];
    const free: RequestMethod[] = ["host.hello", "http.request"];
    const allowed = all.filter((method) => allowsRequest([{ name: name as "state", access }], method));
    expect(allowed.filter((method) => !free.includes(method))).toEqual(methods);
    expect(free.every((method) => allowsRequest([], method))).toBe(true);
  });

  it("without the variable there is no channel, and a wrong one is refused", () => {
    expect(openChannel({})).toBeUndefined();
    for (const text of ["x", "0", "1", "2", "3x", "-1", "999999", "1e3"]) {
      expect(() => openChannel({ OOO_PROTOCOL_FD: text })).toThrow(
        expect.objectContaining({ code: "PROTOCOL_CHANNEL_LOST" }),
      );
    }
  });
});

describe("docs/spec/host-protocol.md", () => {
  it("names every method with its line limit, and every code with its number", () => {
    for (const [method, { maxBytes }] of Object.entries({
      ...requestDefinitions,
      ...notificationDefinitions,
    })) {
      expect(page).toMatch(
        new RegExp(`^\\| \`${method.replace(".", "\\.")}\` \\|.*\\| ${maxBytes / 1024} KiB \\|$`, "m"),
      );
    }
    for (const [code, number] of Object.entries({ ...ANSWER_CODES, ...CLOSE_CODES })) {
      expect(page).toMatch(new RegExp(`^\\| \`${code}\` \\| ${number} \\|`, "m"));
    }
  });

  it("names every limit with its value", () => {
    for (const [name, value] of Object.entries(protocolLimits)) {
      if (typeof value !== "number") continue;
      expect(page, name).toContain(`| \`${name}\` | ${value.toLocaleString("en-US")} |`);
    }
  });

  it("shows only lines that the host accepts and the schema allows", async () => {
    const { decodeMessage } = await import("../src/message.ts");
    const { findMisfit } = await import("../src/validate.ts");
    const lines = page.matchAll(/^ *[<>] (\{.*\})$/gm);
    let count = 0;
    const asked = new Map<number, string>();
    for (const [, line = ""] of lines) {
      count += 1;
      const message = decodeMessage(Buffer.from(line));
      if (message.kind === "request") asked.set(message.id, message.method);
      if (message.kind === "request" || message.kind === "notification") {
        expect(findMisfit(message.method, "params", message.params), line).toBeUndefined();
      }
      if (message.kind === "answer") {
        expect(findMisfit(asked.get(message.id) ?? "", "result", message.result), line).toBeUndefined();
      }
    }
    expect(count).toBeGreaterThan(45);
  });
});
