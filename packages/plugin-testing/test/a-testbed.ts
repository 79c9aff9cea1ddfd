import { onTestFinished } from "vitest";
import { openTestbed, type Testbed, type TestbedOptions } from "@ooo/plugin-testing";

/** Opens a testbed until the test ends. */
export async function aTestbed(options: TestbedOptions): Promise<Testbed> {
  const testbed = await openTestbed(options);
  onTestFinished(() => testbed.close());
  return testbed;
}
