import {
  disablePlugin,
  installPlugin,
  listPlugins,
  removePlugin,
  revokeScopes,
  rollbackPlugin,
  trustPlugin,
  updatePlugin,
  type LifecycleContext,
  type TrustRequest,
} from "@ooo/lifecycle";

/** A verb, the plugin it is for, and what else it is given: where to install from, a trust request, scopes. */
export type VerbCall = readonly [verb: string, name?: string, more?: unknown];

type Run = (context: LifecycleContext, name: string, more: unknown) => Promise<unknown>;

const VERBS: Readonly<Record<string, Run>> = {
  install: (context, name, from) => installPlugin(context, name, { from: String(from) }),
  trust: (context, name, more) =>
    trustPlugin(context, { name, how: "flag", ...(more as Partial<TrustRequest>) }),
  revoke: (context, name, scopes) => revokeScopes(context, name, scopes as string[]),
  disable: (context, name) => disablePlugin(context, name),
  remove: (context, name) => removePlugin(context, name),
  update: (context, name) => updatePlugin(context, name),
  rollback: (context, name) => rollbackPlugin(context, name),
  list: (context) => listPlugins(context),
};

/** Runs one verb. */
export async function runVerb(
  context: LifecycleContext,
  [verb, name = "", more]: VerbCall,
): Promise<unknown> {
  const run = VERBS[verb];
  if (run === undefined) throw new Error(`there is no verb ${verb}`);
  return await run(context, name, more);
}
