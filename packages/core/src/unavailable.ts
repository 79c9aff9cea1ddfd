import { ProtocolError } from "@ooo/protocol";
import type { CapabilityMethod, ProvidersOf } from "./provider.ts";

/** Answers `seed.*`: what a session is to reach. `seed.propose` changes nothing until a person accepts it. */
export type SeedProviders = ProvidersOf<"seed">;

/** Answers `runtime.*`: runs one of the agent command lines that the user has set up, never a program of the plugin's choice. */
export type RuntimeProviders = ProvidersOf<"runtime">;

/** Answers `mcp.*`: tools of the MCP servers that the user has set up. */
export type McpProviders = ProvidersOf<"mcp">;

/** Returns providers for what this version does not have: each answers `NOT_AVAILABLE` and says so. */
export function unavailableProviders(): SeedProviders & RuntimeProviders & McpProviders {
  const absent = (method: CapabilityMethod) => () =>
    Promise.reject(
      new ProtocolError(
        "NOT_AVAILABLE",
        `${method} is part of the contract, but not of this version of ooo`,
        {
          hint: "go on without it, or wait for a newer ooo",
        },
      ),
    );
  return {
    "seed.read": absent("seed.read"),
    "seed.propose": absent("seed.propose"),
    "runtime.execute": absent("runtime.execute"),
    "mcp.listTools": absent("mcp.listTools"),
    "mcp.callTool": absent("mcp.callTool"),
  };
}
