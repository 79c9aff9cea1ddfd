import Type, { type TSchema } from "typebox";

const closed = <Properties extends Record<string, TSchema>>(properties: Properties, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });

const text = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[\\u0020-\\u007e]*$", description });

const keyed = (pattern: string, value: TSchema, description: string) =>
  Type.Record(Type.String({ pattern }), value, {
    additionalProperties: false,
    maxProperties: 16,
    description,
  });

const Risk = Type.Union([Type.Literal("read_only"), Type.Literal("write"), Type.Literal("destructive")]);
const VARIABLE = "^[A-Z][A-Z0-9_]{0,63}$";
const BASE = "^[a-z][a-z0-9_]{0,31}$";

const Mount = closed(
  {
    what: Type.Union([Type.Literal("workspace"), Type.Literal("git")]),
    access: Type.Union([Type.Literal("read"), Type.Literal("write")]),
  },
  "A directory that the operating system shows to the plugin.",
);

const Base = closed(
  {
    url: Type.Optional(
      Type.String({
        maxLength: 2048,
        pattern: "^https?://[^\\s/?#@]+(/[^\\s?#/]+)*$",
        description: "Where the service is when the user says nothing else: origin and path prefix.",
      }),
    ),
    from_api_url: Type.Optional(
      Type.String({
        maxLength: 256,
        pattern: "^(/[A-Za-z0-9._~-]+)*$",
        description:
          "Where it is when the user's configuration has an api_url: empty for that URL itself, else this path at its origin. Without it the base does not exist then.",
      }),
    ),
  },
  "One address of a service.",
);

const Request = closed(
  {
    to: Type.String({
      pattern: "^(any_public|[a-z][a-z0-9_]{0,31})$",
      description: "The name of a base, or any_public: every public name on ports 80 and 443.",
    }),
    methods: Type.Union([
      Type.Literal("any"),
      Type.Array(Type.String({ pattern: "^[A-Z]{1,20}$" }), { minItems: 1, maxItems: 16, uniqueItems: true }),
    ]),
    paths: Type.Array(
      Type.String({
        maxLength: 1024,
        pattern: "^(/(\\*|[A-Za-z0-9._~!$&'()+,;=:@%-]+))*(/\\*\\*)?$",
        description:
          "Path below the base: literal segments, * for one segment, ** at the end for any rest; empty for the base itself.",
      }),
      { minItems: 1, maxItems: 256, uniqueItems: true },
    ),
    body: Type.Union(
      ["none", "any", "graphql_query", "graphql_mutation"].map((kind) => Type.Literal(kind)),
      {
        description:
          "What the request may carry: nothing, anything, or one JSON text whose GraphQL operations are all queries, or all mutations.",
      },
    ),
  },
  "Requests that the scope covers.",
);

const Source = Type.Union([
  closed(
    { env: Type.String({ pattern: VARIABLE }), user_env: Type.Optional(Type.String({ pattern: VARIABLE })) },
    "Variables of the caller: the secret, and the user name to put before it (user:secret).",
  ),
  closed(
    { file: Type.String({ maxLength: 4096, pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$" }) },
    "A file that holds nothing else.",
  ),
  closed(
    {
      command: Type.Array(Type.String({ minLength: 1, maxLength: 4096, pattern: "^[^\\u0000]*$" }), {
        minItems: 1,
        maxItems: 64,
      }),
    },
    "A program and its arguments; what it prints is the secret. No shell.",
  ),
]);

const Credential = closed(
  {
    header: Type.Literal("authorization"),
    scheme: Type.Union(
      ["bearer", "basic_or_bearer", "raw"].map((scheme) => Type.Literal(scheme)),
      {
        description:
          "bearer: Bearer <secret>. basic_or_bearer: Basic if the secret reads user:secret, else Bearer. raw: the secret alone.",
      },
    ),
    sources: Type.Array(Source, {
      minItems: 1,
      maxItems: 8,
      description: "Asked in order; the first answer counts.",
    }),
  },
  "The secret that the host puts into requests of this scope.",
);

const Variable = Type.Union([
  closed({ from: Type.Literal("credential") }, "The placeholder of the credential."),
  closed({ base: Type.String({ pattern: BASE }) }, "The URL of a base."),
  closed(
    { git_config: Type.String({ pattern: "^[a-z]+\\.[a-z]+$" }) },
    "A value of the user's git configuration.",
  ),
]);

/** A file of `catalog/scopes/`, and `[scopes."<name>".definition]` in `config.toml`. */
export const ScopeFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    schema_version: Type.Literal("0.1"),
    scope: Type.String({ pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", maxLength: 128 }),
    family: Type.String({
      pattern: "^[a-z][a-z0-9_-]{0,63}$",
      description: "Scopes of one family share the user's api_url, addresses and credential.",
    }),
    title: text(64, "A few words for a list."),
    means: text(512, "What granting it means, for the one who grants."),
    risk: Risk,
    broad: Type.Boolean({ description: "Reaches so far that a grant has to be typed out." }),
    enforcement: Type.Union(
      ["os", "request_filter", "broker", "recorded_only"].map((how) => Type.Literal(how)),
    ),
    warnings: Type.Optional(Type.Array(text(256, "Said wherever the scope is shown."), { maxItems: 8 })),
    mounts: Type.Optional(Type.Array(Mount, { maxItems: 4 })),
    programs: Type.Optional(Type.Literal("caller_path")),
    bases: Type.Optional(keyed(BASE, Base, "The addresses that `requests` and `environment` name.")),
    requests: Type.Optional(Type.Array(Request, { minItems: 1, maxItems: 64 })),
    credential: Type.Optional(Credential),
    environment: Type.Optional(keyed(VARIABLE, Variable, "Variables that the plugin sees.")),
  },
  {
    $id: "urn:ooo:schema:scope:0.1",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "What a scope means",
    additionalProperties: false,
  },
);
