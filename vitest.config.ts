import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests run on the TypeScript sources: nothing has to be built first.
  ssr: { resolve: { conditions: ["@ooo/source", "node", "import", "module", "default"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "plugins/*/test/**/*.test.ts", "tools/test/**/*.test.ts"],
    setupFiles: ["./tools/fixed-seed.ts"],
    reporters: ["default", "./tools/count-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    // One worker less than processors, which is the default, leaves one of two idle.
    maxWorkers: "100%",
  },
});
