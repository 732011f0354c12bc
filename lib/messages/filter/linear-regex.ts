import { RE2JS, RE2JSException } from 're2js';

/** A regular expression that takes linear time. */
export type LinearRegex = { test: (text: string) => boolean };

const MOST_CHARACTERS = 256;
/** Instructions it compiles to: the most steps that a character of a text can cost, each some 30 ns. */
const MOST_INSTRUCTIONS = 128;

/** Compiles RE2's syntax; without backreferences and lookaround, so that no text makes it slow. */
export function linearRegex(pattern: string, anyCase: boolean): { regex: LinearRegex } | { problem: string } {
  if (pattern.length > MOST_CHARACTERS) return { problem: `A pattern has at most ${MOST_CHARACTERS} characters.` };
  try {
    const regex = RE2JS.compile(pattern, RE2JS.DOTALL | (anyCase ? RE2JS.CASE_INSENSITIVE : 0));
    if (regex.programSize() > MOST_INSTRUCTIONS) return { problem: 'This pattern is too large; repeat less.' };
    return { regex };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { problem: `This pattern cannot be read: ${error.message.replace('error parsing regexp: ', '')}.` };
  }
}
