import { higherRisk, type CheckRule } from "../rule.ts";

export const understatedRisk: CheckRule = {
  id: "understated-risk",
  level: "error",
  title: "A risk is lower than what the scopes allow.",
  check: ({ manifest: { permissions, commands }, scopes }) => [
    ...permissions.flatMap(({ scope, risk }, at) => {
      const real = scopes.get(scope)?.risk ?? risk;
      if (higherRisk(risk, real) === risk) return [];
      return [{ message: `scope ${scope} is ${real}, not ${risk}`, pointer: `/permissions/${at}/risk` }];
    }),
    ...commands.flatMap((command, at) => {
      const allowed = command.permissions ?? permissions.map(({ scope }) => scope);
      const worst = allowed.find((scope) => higherRisk(command.risk, riskOf(scope)) !== command.risk);
      if (worst === undefined) return [];
      return [
        {
          message: `command ${command.name} says ${command.risk} and may use ${worst}, which is ${riskOf(worst)}`,
          pointer: `/commands/${at}/risk`,
          hint: "raise the risk, or list fewer permissions",
        },
      ];
      function riskOf(scope: string) {
        const declared = permissions.find((permission) => permission.scope === scope)?.risk ?? "read_only";
        return higherRisk(declared, scopes.get(scope)?.risk ?? "read_only");
      }
    }),
  ],
};
