import { JsonError, type JsonErrorCode } from "./error.ts";
import { isForbiddenKey } from "./forbidden-keys.ts";
import { formatPointer } from "./pointer.ts";

const QUOTE = 0x22;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;

type Frame = { keys: Set<string> | undefined; key: string; index: number; expectsKey: boolean };

/**
 * Walks a text that is known to be JSON and throws `JsonError` for what its grammar allows but we do not: duplicate
 * and forbidden keys, depth, lone surrogates, numbers out of range. One pass, no recursion.
 */
export function checkStructure(text: string, maxDepth: number): void {
  const stack: Frame[] = [];
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    // Most of what lies outside strings is indentation: nothing else is looked at for it.
    while (code === SPACE || code === NEWLINE) code = text.charCodeAt(++at);
    const frame = stack.at(-1);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      // The text is decoded UTF-8, so only an escape can name a lone surrogate.
      const raw = text.slice(at + 1, end - 1);
      const isPlain = !raw.includes("\\");
      const value = isPlain ? raw : (JSON.parse(text.slice(at, end)) as string);
      if (!isPlain && !value.isWellFormed())
        refuse("JSON_LONE_SURROGATE", "string holds a lone surrogate", stack, at);
      if (frame?.expectsKey) takeKey(frame, value, stack, at);
      at = end;
    } else if (code === 0x7b || code === 0x5b) {
      if (stack.length >= maxDepth)
        refuse("JSON_TOO_DEEP", `nested deeper than ${maxDepth} levels`, stack, at);
      const isObject = code === 0x7b;
      stack.push({ keys: isObject ? new Set() : undefined, key: "", index: 0, expectsKey: isObject });
      at += 1;
    } else if (code === 0x7d || code === 0x5d) {
      stack.pop();
      at += 1;
    } else if (code === COMMA) {
      if (frame?.keys) frame.expectsKey = true;
      else if (frame) frame.index += 1;
      at += 1;
    } else if (code === COLON) {
      if (frame) frame.expectsKey = false;
      at += 1;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const end = endOfNumber(text, at);
      if (!Number.isFinite(Number(text.slice(at, end)))) {
        refuse("JSON_NUMBER_RANGE", "number does not fit a double", stack, at);
      }
      at = end;
    } else {
      at += 1; // white space, or a letter of true, false and null
    }
  }
}

function takeKey(frame: Frame, key: string, stack: readonly Frame[], at: number): void {
  const isKnown = frame.keys?.has(key);
  frame.key = key;
  if (isForbiddenKey(key))
    refuse("JSON_FORBIDDEN_KEY", `key ${JSON.stringify(key)} is not allowed`, stack, at);
  if (isKnown)
    refuse("JSON_DUPLICATE_KEY", `key ${JSON.stringify(key)} stands twice in one object`, stack, at);
  frame.keys?.add(key);
}

function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}

/** An odd number of backslashes escapes what follows; the string's own quote ends the count. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}

function endOfNumber(text: string, start: number): number {
  const pattern = /[-+.0-9eE]*/y;
  pattern.lastIndex = start;
  pattern.exec(text);
  return pattern.lastIndex;
}

function refuse(code: JsonErrorCode, message: string, stack: readonly Frame[], offset: number): never {
  const pointer = formatPointer(
    stack.flatMap((frame): (string | number)[] => {
      if (frame.keys === undefined) return [frame.index];
      return frame.keys.size === 0 && frame.key === "" && frame.expectsKey ? [] : [frame.key];
    }),
  );
  throw new JsonError(code, message, { pointer, offset });
}
