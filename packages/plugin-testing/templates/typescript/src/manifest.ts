// Written by `ooo plugin types` from ouroboros.plugin.json: do not edit.

export const manifest = {
  name: "my-plugin",
  commands: [
    {"namespace":"my-plugin","name":"greet","usage":"ooo my-plugin greet <who> [--loud]","arguments":[{"name":"who","type":"string","required":true},{"name":"loud","type":"boolean","required":false}],"permissions":[]},
    {"namespace":"my-plugin","name":"count","usage":"ooo my-plugin count","arguments":[],"permissions":["filesystem:read"]},
  ],
  capabilities: [
    {"name":"state","access":"write"},
  ],
  permissions: [
    {"scope":"filesystem:read","required":true},
  ],
} as const;
