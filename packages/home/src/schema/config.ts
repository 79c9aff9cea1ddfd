import Type, { type TSchema } from "typebox";

const table = <Properties extends Record<string, TSchema>>(properties: Properties, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });

const path = (description: string) =>
  Type.String({ pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$", maxLength: 4096, description });

export const SecretSource = Type.Union([
  table(
    { env: Type.String({ pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }) },
    "An environment variable of the caller.",
  ),
  table(
    { file: path("Absolute, or below the user's home directory (~/).") },
    "A file that holds nothing else.",
  ),
  table(
    {
      command: Type.Array(Type.String({ minLength: 1, maxLength: 4096, pattern: "^[^\\u0000]*$" }), {
        minItems: 1,
        maxItems: 64,
      }),
    },
    "A program and its arguments; its standard output is the secret. No shell.",
  ),
]);

export const GitHost = table(
  {
    token: Type.Optional(SecretSource),
    user: Type.Optional(
      Type.String({ pattern: "^[A-Za-z0-9._@+-]{1,255}$", description: "User name sent with the token." }),
    ),
    allow_private: Type.Optional(
      Type.Boolean({ description: "This host may resolve to a loopback, link-local or private address." }),
    ),
    ca_file: Type.Optional(path("PEM file with the certificate authority of this host.")),
  },
  "How to reach one git host.",
);

export const Policy = table(
  {
    require_signature: Type.Optional(
      Type.Boolean({ description: "Only commits or tags that a known signer signed are installed." }),
    ),
    sources: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 2048 }), {
        maxItems: 256,
        description:
          "If given, only these sources are installed: an identity, or a prefix of one that ends in /*.",
      }),
    ),
    minimum_commit_age: Type.Optional(
      Type.String({ pattern: "^[1-9][0-9]{0,3}[hd]$", description: "Hours or days: 72h, 3d." }),
    ),
  },
  "What may be installed. It can only narrow.",
);

export const Trust = table(
  {
    require_terminal: Type.Optional(
      Type.Boolean({ description: "Scopes are granted on a terminal only, never by flags." }),
    ),
  },
  "How scopes are granted.",
);

export const Sandbox = table(
  {
    allow_unsandboxed: Type.Optional(
      Type.Boolean({
        description: "Run without isolation where it cannot be set up; recorded in every event.",
      }),
    ),
  },
  "What happens where isolation cannot be set up.",
);

export const Audit = table(
  {
    pin: Type.Optional(
      Type.String({
        pattern: "^[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$",
        maxLength: 512,
        description: "Verifier key that the ledger must be signed with (C2SP signed note).",
      }),
    ),
  },
  "What the ledger must be.",
);

const whole = (maximum: number, description: string) =>
  Type.Optional(Type.Integer({ minimum: 1, maximum, description }));

export const Limits = table(
  {
    memory_mib: whole(1_048_576, "Resident memory of the whole process tree."),
    processes: whole(65_536, "Processes and threads at one time."),
    cpu_seconds: whole(86_400, "CPU time of the whole tree."),
    wall_seconds: whole(86_400, "Wall time; the stricter of it and the command's own limit counts."),
    output_mib: whole(1_048_576, "Bytes on stdout and stderr together."),
    captured_output_mib: whole(4096, "The same where the output is captured."),
    temporary_mib: whole(1_048_576, "The private temporary directory."),
    descriptors: whole(1_048_576, "Open descriptors of one process."),
  },
  "Limits of one invocation (ENF-06). What is not given keeps its default.",
);

export const Scope = table(
  {
    api_url: Type.Optional(
      Type.String({ maxLength: 2048, description: "Base URL of the service for this user." }),
    ),
    addresses: Type.Optional(
      Type.Array(Type.String({ maxLength: 64 }), {
        maxItems: 64,
        description: "Private addresses with port that this scope may reach: 10.1.2.3:443, [fd00::1]:443.",
      }),
    ),
    credential: Type.Optional(SecretSource),
    definition: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        description: "A scope of the user's own, in the form of the files in catalog/scopes.",
      }),
    ),
  },
  "Settings of one scope.",
);

/** Command and plugin names (MAN-04), host names in lower case with an optional port, scopes (MAN-09). */
const PLUGIN = "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$";
const HOST =
  "^([a-z0-9-]{1,63}\\.)*[a-z0-9-]{1,63}(:[1-9][0-9]{0,4})?$|^\\[[0-9a-f:.]{2,45}\\](:[1-9][0-9]{0,4})?$";
const SCOPE = "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$";

const keyed = (pattern: string, value: TSchema, description: string) =>
  Type.Record(Type.String({ pattern }), value, { additionalProperties: false, description });

export const Config = Type.Object(
  {
    schema_version: Type.Literal("0.1"),
    policy: Type.Optional(Policy),
    trust: Type.Optional(Trust),
    sandbox: Type.Optional(Sandbox),
    audit: Type.Optional(Audit),
    limits: Type.Optional(Limits),
    git: Type.Optional(
      Type.Object(
        { allowed_signers: Type.Optional(path("SSH allowed signers file, see ssh-keygen(1).")) },
        {
          patternProperties: { [HOST]: GitHost },
          additionalProperties: false,
          description: 'Signers, and one table for each host: [git."github.com"].',
        },
      ),
    ),
    scopes: Type.Optional(keyed(SCOPE, Scope, 'One table for each scope: [scopes."github:read"].')),
    plugins: Type.Optional(
      keyed(
        PLUGIN,
        Type.Record(Type.String(), Type.Unknown()),
        "Configuration of one plugin (ENF-12). No secrets.",
      ),
    ),
  },
  {
    $id: "urn:ooo:schema:config:0.1",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "config.toml",
    description: "User policy, scope settings and limits of ooo.",
    additionalProperties: false,
  },
);
