import fc from "fast-check";

// Properties are tried with the same values in every run, so that one commit always gives one answer. `FC_SEED=random`
// looks for new ones, `FC_SEED=<number>` repeats what a failure printed.
const seed = process.env.FC_SEED ?? "20261120";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
