// Written by `ooo plugin types` from ouroboros.plugin.json: do not edit.

export const manifest = {
  name: "github-pr-ops",
  commands: [
    {
      namespace: "github-pr",
      name: "review",
      usage: "ooo github-pr review <pull-request-url> [--policy <name>]",
      arguments: [
        { name: "pull_request_url", type: "url", required: true },
        { name: "policy", type: "string", required: false },
      ],
      permissions: ["github:read"],
    },
    {
      namespace: "github-pr",
      name: "merge",
      usage: "ooo github-pr merge [<pull-request-url>] --policy <name>",
      arguments: [
        { name: "policy", type: "string", required: true },
        { name: "pull_request_url", type: "url", required: false },
      ],
      permissions: ["github:read", "github:pull_request:write"],
    },
  ],
  capabilities: [
    { name: "ledger", access: "write" },
    { name: "provenance", access: "write" },
    { name: "state", access: "write" },
    { name: "progress", access: "write" },
    { name: "handoff", access: "attach" },
  ],
  permissions: [
    { scope: "github:read", required: true },
    { scope: "github:pull_request:write", required: false },
  ],
} as const;
