import { definePlugin } from "@ooo/plugin-sdk";
import { plan } from "./commands/plan.ts";
import { prepare } from "./commands/prepare.ts";
import { tag } from "./commands/tag.ts";
import { manifest } from "./manifest.ts";

export const plugin = definePlugin(manifest, {
  "release plan": plan,
  "release prepare": prepare,
  "release tag": tag,
});
