import type { Config } from "@ooo/home";
import { DEFAULT_LIMITS, type Limits } from "@ooo/sandbox";

const MIB = 1024 * 1024;
/** ENF-06: output that is captured is held in memory. */
const CAPTURED_OUTPUT_BYTES = 64 * MIB;

/** Returns the limits of one run (ENF-06): the defaults, what `config.toml` says, and the stricter wall time (INV-09). */
export function limitsOf(
  { limits }: Pick<Config, "limits">,
  timeoutSeconds: number | undefined,
  output: "stream" | "capture",
): Limits {
  const bytes = (mib: number | undefined, standard: number): number =>
    mib === undefined ? standard : mib * MIB;
  const wall = limits.wall_seconds === undefined ? undefined : limits.wall_seconds * 1000;
  const own = timeoutSeconds === undefined ? undefined : timeoutSeconds * 1000;
  return {
    ...DEFAULT_LIMITS,
    memoryBytes: bytes(limits.memory_mib, DEFAULT_LIMITS.memoryBytes),
    processes: limits.processes ?? DEFAULT_LIMITS.processes,
    cpuSeconds: limits.cpu_seconds ?? Math.max(DEFAULT_LIMITS.cpuSeconds, 2 * (timeoutSeconds ?? 0)),
    wallMs: Math.min(wall ?? own ?? DEFAULT_LIMITS.wallMs, own ?? wall ?? DEFAULT_LIMITS.wallMs),
    outputBytes:
      output === "capture"
        ? bytes(limits.captured_output_mib, CAPTURED_OUTPUT_BYTES)
        : bytes(limits.output_mib, DEFAULT_LIMITS.outputBytes),
    temporaryBytes: bytes(limits.temporary_mib, DEFAULT_LIMITS.temporaryBytes),
    descriptors: limits.descriptors ?? DEFAULT_LIMITS.descriptors,
  };
}
