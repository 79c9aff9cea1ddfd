import { known, unknown, type Known } from "../facts.ts";
import { AnswerError } from "./explain-failure.ts";

/**
 * Returns what a read gives, or why this one thing is not known. What concerns every request (no network, a rate limit,
 * a bad credential, a block by the host) is thrown.
 */
export async function tryKnown<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return known(await read());
  } catch (error) {
    if (error instanceof AnswerError) return unknown(error.message);
    throw error;
  }
}
