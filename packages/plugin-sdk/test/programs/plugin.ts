/** The sample plugin as a process of its own. */
import { definePlugin, runPlugin } from "@ooo/plugin-sdk";
import { manifest } from "../sample-manifest.ts";

await runPlugin(
  definePlugin(manifest, {
    "sample review": async ({ args, state, progress, fetch, log, signal }) => {
      if (args.draft) {
        await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
        await state.set("stopped", true);
        throw signal.reason;
      }
      await state.set("seen", args.page_url.href);
      await progress.report({ message: "reading" });
      log.info("read");
      const seen = await state.get("seen");
      return { data: { seen: seen ?? null, text: await (await fetch(args.page_url)).text() } };
    },
    "sample list": ({ invocationId }) => ({
      data: { invocationId, environment: Object.keys(process.env).sort() },
    }),
    "other list": () => "nothing",
  }),
);
