// Written by `ooo plugin types` from ouroboros.plugin.json: do not edit.

export const manifest = {
  name: "release-coordinator",
  commands: [
    {"namespace":"release","name":"plan","usage":"ooo release plan [--pre <identifier>] [--as <version>] [--json]","arguments":[{"name":"pre","type":"string","required":false},{"name":"as","type":"string","required":false}],"permissions":["filesystem:read","git:read"]},
    {"namespace":"release","name":"prepare","usage":"ooo release prepare [--pre <identifier>] [--as <version>] [--json]","arguments":[{"name":"pre","type":"string","required":false},{"name":"as","type":"string","required":false}],"permissions":["filesystem:read","git:read","filesystem:write"]},
    {"namespace":"release","name":"tag","usage":"ooo release tag [version] [--json]","arguments":[{"name":"version","type":"string","required":false}],"permissions":["filesystem:read","git:read","git:write"]},
  ],
  capabilities: [
    {"name":"ledger","access":"write"},
    {"name":"handoff","access":"attach"},
  ],
  permissions: [
    {"scope":"filesystem:read","required":true},
    {"scope":"git:read","required":true},
    {"scope":"filesystem:write","required":false},
    {"scope":"git:write","required":false},
  ],
} as const;
