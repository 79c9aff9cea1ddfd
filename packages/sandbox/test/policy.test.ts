import { describe, expect, it } from "vitest";
import { checkPolicy, isBelow } from "../src/check-policy.ts";
import { DEFAULT_LIMITS, type SandboxCommand, type SandboxPolicy } from "../src/index.ts";

const POLICY: SandboxPolicy = {
  readable: [],
  writable: [],
  protected: [],
  environment: {},
  limits: DEFAULT_LIMITS,
  network: { kind: "none" },
  userName: "user",
};
const COMMAND: SandboxCommand = { argv: ["/bin/true"], cwd: "/tmp", stdin: "none", channel: "none" };

const REFUSED: Readonly<Record<string, [Partial<SandboxPolicy>, Partial<SandboxCommand>]>> = {
  "a relative path": [{ readable: [{ path: "a" }] }, {}],
  "a path with ..": [{ writable: [{ path: "/a/../b" }] }, {}],
  "a path with a double slash": [{ readable: [{ path: "/a//b" }] }, {}],
  "a path that ends in a slash": [{ readable: [{ path: "/a/" }] }, {}],
  "a path with NUL": [{ readable: [{ path: "/a\0b" }] }, {}],
  "the root as a destination": [{ readable: [{ path: "/a", as: "/" }] }, {}],
  "the temporary directory as a destination": [{ writable: [{ path: "/tmp" }] }, {}],
  "a destination in /proc": [{ readable: [{ path: "/a", as: "/proc/self" }] }, {}],
  "a destination in /dev": [{ readable: [{ path: "/dev/sda" }] }, {}],
  "the sandbox's own directory": [{ writable: [{ path: "/run/ooo/egress" }] }, {}],
  "a parent of it": [{ writable: [{ path: "/run" }] }, {}],
  "the private home": [{ writable: [{ path: "/a", as: "/tmp/home" }] }, {}],
  "a protected path outside of any writable one": [{ protected: [{ path: "/a", whenAbsent: "skip" }] }, {}],
  "an environment name with =": [{ environment: { "A=B": "" } }, {}],
  "an environment value with NUL": [{ environment: { A: "\0" } }, {}],
  "T007: the state directory": [{ readable: [{ path: "/state/runs" }] }, {}],
  "T007: a parent of the state directory": [{ writable: [{ path: "/state" }] }, {}],
  "T007: what lies in the state directory": [{ readable: [{ path: "/state/runs/a" }] }, {}],
  "a limit of zero": [{ limits: { ...DEFAULT_LIMITS, wallMs: 0 } }, {}],
  "a limit that is no integer": [{ limits: { ...DEFAULT_LIMITS, memoryBytes: 1.5 } }, {}],
  "a user name with a colon": [{ userName: "a:b" }, {}],
  "a relative program": [{}, { argv: ["node"] }],
  "an argument with NUL": [{}, { argv: ["/bin/true", "\0"] }],
  "a relative working directory": [{}, { cwd: "." }],
};

describe("checkPolicy", () => {
  it.each(Object.keys(REFUSED))("refuses %s", (name) => {
    const [policy, command] = REFUSED[name] ?? [{}, {}];
    expect(() => checkPolicy({ ...POLICY, ...policy }, { ...COMMAND, ...command }, "/state/runs")).toThrow(
      expect.objectContaining({ code: "SANDBOX_POLICY_INVALID" }),
    );
  });

  it("accepts the smallest policy, and a protected path inside a writable one", () => {
    expect(() => checkPolicy(POLICY, COMMAND, "/state/runs")).not.toThrow();
    const writable = [{ path: "/work", as: "/w" }];
    const protectedPaths = [{ path: "/w/.git", whenAbsent: "skip" }] as const;
    expect(() =>
      checkPolicy({ ...POLICY, writable, protected: protectedPaths }, COMMAND, "/state/runs"),
    ).not.toThrow();
  });

  it("tells a path inside a directory from one that only begins alike", () => {
    expect(isBelow("/a/b", "/a")).toBe(true);
    expect(isBelow("/ab", "/a")).toBe(false);
    expect(isBelow("/a", "/a")).toBe(false);
    expect(isBelow("/a", "/")).toBe(true);
  });
});
