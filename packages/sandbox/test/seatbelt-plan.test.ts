import { wrapCommandWithSandboxMacOS } from "@anthropic-ai/sandbox-runtime/dist/sandbox/macos-sandbox-utils.js";
import { expect, it } from "vitest";
import { DEFAULT_LIMITS, type Egress, type SandboxCommand, type SandboxPolicy } from "../src/index.ts";
import { seatbeltPlan } from "../src/macos/seatbelt-plan.ts";

const POLICY: SandboxPolicy = {
  readable: [{ path: "/artifact" }],
  writable: [{ path: "/work" }],
  protected: [{ path: "/work/.git", whenAbsent: "skip" }],
  environment: {},
  limits: DEFAULT_LIMITS,
  network: { kind: "none" },
  userName: "user",
};
const COMMAND: SandboxCommand = {
  argv: ["/artifact/it's", "$(id)", "a b"],
  cwd: "/work",
  stdin: "none",
  channel: "none",
};

it("the Seatbelt plan denies reads from the root, writes but to what is granted, and any network", () => {
  const plan = seatbeltPlan(POLICY, COMMAND, "/private/state/tmp");
  expect(plan.readConfig?.denyOnly).toEqual(["/"]);
  expect(plan.readConfig?.literalAllowWithinDeny).toEqual(["/artifact", "/work", "/private/state/tmp"]);
  expect(plan.writeConfig).toMatchObject({
    literalAllowOnly: ["/work", "/private/state/tmp"],
    literalDenyWithinAllow: ["/work/.git"],
  });
  expect(plan.needsNetworkRestriction).toBe(true);
  expect(plan.httpProxyPort).toBeUndefined();
});

it("every word of the command is quoted for the one shell that the wrapper needs", () => {
  expect(seatbeltPlan(POLICY, COMMAND, "/t").command).toMatch(
    /exec '\/artifact\/it'\\''s' '\$\(id\)' 'a b'$/,
  );
});

it("the library turns the plan into a profile with these paths and no network", () => {
  const profile = wrapCommandWithSandboxMacOS(seatbeltPlan(POLICY, COMMAND, "/private/state/tmp"));
  expect(profile).toContain("(deny default");
  expect(profile).toContain('"/artifact"');
  expect(profile).not.toContain("(allow network-outbound (remote ip");
});

it("what Seatbelt cannot do is refused: another name for a path, and a network", () => {
  const moved = { ...POLICY, readable: [{ path: "/artifact", as: "/a" }] };
  expect(() => seatbeltPlan(moved, COMMAND, "/t")).toThrow(
    expect.objectContaining({ code: "SANDBOX_POLICY_INVALID" }),
  );
  const network = { ...POLICY, network: { kind: "filtered", egress: {} as Egress } } as const;
  expect(() => seatbeltPlan(network, COMMAND, "/t")).toThrow(
    expect.objectContaining({ code: "SANDBOX_PLATFORM_UNSUPPORTED" }),
  );
});
