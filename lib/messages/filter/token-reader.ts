import type { Mistake } from './expression.ts';
import type { Mark, Token } from './tokens.ts';

/** Ends parsing at a mistake after which nothing more can be said. */
export class Stop extends Error {
  readonly mistake: Mistake;
  constructor(mistake: Mistake) {
    super(mistake.message);
    this.mistake = mistake;
  }
}

export type TokenReader = ReturnType<typeof createTokenReader>;

/** Walks along the tokens of a filter that is `end` characters long. */
export function createTokenReader(tokens: readonly Token[], end: number) {
  let next = 0;
  /** Marks the next token, or the end of the text. @throws Stop */
  function stop(message: string): never {
    const { from, to } = tokens[next] ?? { from: end, to: end };
    throw new Stop({ from, to, message });
  }
  const isNext = (words: string) => {
    const token = tokens[next];
    if (token?.kind === 'symbol') return token.symbol === words;
    return token?.kind === 'word' && token.word === words;
  };
  return {
    stop,
    peek: () => tokens[next],
    skip: () => {
      next += 1;
    },
    /** Where the token before ended. */
    reached: () => tokens[next - 1]?.to ?? 0,
    /** Takes the next token where it is this symbol or word. */
    take(words: Mark | (string & {})): boolean {
      if (!isNext(words)) return false;
      next += 1;
      return true;
    },
    expect(symbol: Mark, message: string): void {
      if (!isNext(symbol)) stop(message);
      next += 1;
    },
  };
}
