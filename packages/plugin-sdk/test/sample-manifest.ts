// Written by `ooo plugin types` from ouroboros.plugin.json: do not edit.

export const manifest = {
  name: "sample-plugin",
  commands: [
    {
      namespace: "sample",
      name: "review",
      usage: "ooo sample review <page_url> [--depth <n>] [--draft]",
      arguments: [
        { name: "page_url", type: "url", required: true },
        { name: "depth", type: "integer", required: false },
        { name: "notes", type: "path", required: false },
        { name: "draft", type: "boolean", required: false },
      ],
      permissions: ["pages:read"],
    },
    { namespace: "sample", name: "list", usage: "ooo sample list", arguments: [], permissions: [] },
    {
      namespace: "other",
      name: "list",
      usage: "ooo other list [<word>...]",
      arguments: [],
      permissions: ["pages:read", "pages:write"],
      words: true,
    },
  ],
  capabilities: [
    { name: "state", access: "write" },
    { name: "ledger", access: "read" },
    { name: "progress", access: "write" },
  ],
  permissions: [
    { scope: "pages:read", required: true },
    { scope: "pages:write", required: false },
  ],
} as const;
