import type { Reporter, TestModule } from "vitest/node";

/** Prints one last line, `412 passed, 0 failed`, that a program can read without knowing the test runner. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const before = count.failed;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that cannot be loaded, or whose hook fails, has no failed test and is a failure all the same.
      if (!module.ok() && count.failed === before) count.failed += 1;
    }
    const skipped = count.skipped + count.pending;
    const tail = skipped > 0 ? `, ${String(skipped)} skipped` : "";
    process.stdout.write(`\n${String(count.passed)} passed, ${String(count.failed)} failed${tail}\n`);
  }
}
