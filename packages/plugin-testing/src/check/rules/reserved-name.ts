import { RESERVED_NAMES } from "@ooo/lifecycle";
import type { CheckRule } from "../rule.ts";

export const reservedName: CheckRule = {
  id: "reserved-name",
  level: "error",
  title: "A name or namespace is one of ooo's own: install refuses it.",
  check: ({ manifest }) => [
    ...(isReserved(manifest.name)
      ? [{ message: `the name ${manifest.name} is reserved`, pointer: "/name" }]
      : []),
    ...manifest.commands.flatMap(({ namespace }, at) =>
      isReserved(namespace)
        ? [{ message: `the namespace ${namespace} is reserved`, pointer: `/commands/${at}/namespace` }]
        : [],
    ),
  ],
};

// NAM-02: compared without case; the grammar of names knows lower case only.
const isReserved = (name: string): boolean => RESERVED_NAMES.includes(name);
