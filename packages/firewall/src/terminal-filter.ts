import { StringDecoder } from "node:string_decoder";

/** Colours and other renditions (SGR): the only sequences that change nothing but how text looks. */
const SGR = /\u001b\[[0-9;:]{0,64}m/y;
/** An SGR sequence that may go on in the next chunk. */
const OPEN_SGR = /\u001b(?:\[[0-9;:]{0,64})?$/;
/** Controls, format characters that hide or reorder text, and what is drawn as nothing. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Makes a plugin's output harmless for a terminal (INV-07, T050): text, newline, tab and colours pass, every other
 * control is shown as `\u{1b}`; a carriage return too, because it overwrites what was said before.
 */
export class TerminalFilter {
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";
  #isColoured = false;

  /** Returns what of a chunk can be written now. */
  push(chunk: Buffer): string {
    return this.#filter(this.#rest + this.#decoder.write(chunk), false);
  }

  /** Returns what was held back, and the end of any colour. */
  end(): string {
    const text = this.#filter(this.#rest + this.#decoder.end(), true);
    return this.#isColoured ? `${text}\u001b[0m` : text;
  }

  #filter(text: string, isEnd: boolean): string {
    const open = isEnd ? -1 : text.search(OPEN_SGR);
    // Windows line ends are line ends: `\r` is held back until it is known what follows.
    const cut = open !== -1 ? open : !isEnd && text.endsWith("\r") ? text.length - 1 : text.length;
    this.#rest = text.slice(cut);
    let out = "";
    for (let at = 0; at < cut;) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      SGR.lastIndex = at;
      const sgr = character === "\u001b" ? SGR.exec(text)?.[0] : undefined;
      if (sgr !== undefined) {
        this.#isColoured = !/\[0*m$/.test(sgr);
        out += sgr;
        at += sgr.length;
        continue;
      }
      const isLineEnd = character === "\r" && text[at + 1] === "\n";
      if (!isLineEnd) out += isPlain(character) ? character : show(character);
      at += character.length;
    }
    return out;
  }
}

function isPlain(character: string): boolean {
  return character === "\n" || character === "\t" || !HARMFUL.test(character);
}

function show(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
