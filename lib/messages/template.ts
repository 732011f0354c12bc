/** Where the changing parts of a template come from. */
export type TemplateSource = {
  /** Number of the message, from 1. */
  i: number;
  /** ms since 1970, the same in all of one message. */
  now: number;
  uuid: () => string;
  /** Evenly in [0, 1). */
  random: () => number;
};

/** Positions in UTF-16 units. */
export type TemplateMistake = { from: number; to: number; message: string };

export type Template = {
  mistakes: TemplateMistake[];
  expand: (source: TemplateSource) => string;
};

type Part = string | ((source: TemplateSource) => string);

const PLACEHOLDER = /\{\{([^{}]*)\}\}/y;
const KNOWN = '{{i}}, {{uuid}}, {{now}}, {{now.ms}} and {{random 1 100}}';

/**
 * Reads a template: `{{i}}` the message's number from 1, `{{uuid}}` a new one at each place, `{{now}}` in ISO 8601,
 * `{{now.ms}}` in milliseconds since 1970, `{{random 1 100}}` a whole number, both ends included. `\{{` stands for `{{`.
 */
export function readTemplate(text: string): Template {
  const parts: Part[] = [];
  const mistakes: TemplateMistake[] = [];
  let at = 0;
  for (let brace = text.indexOf('{{'); brace !== -1; brace = text.indexOf('{{', at)) {
    const escaped = brace > at && text[brace - 1] === '\\';
    parts.push(text.slice(at, escaped ? brace - 1 : brace));
    PLACEHOLDER.lastIndex = brace;
    const [whole, words] = (!escaped && PLACEHOLDER.exec(text)) || [];
    if (words !== undefined && whole !== undefined) {
      const part = readPlaceholder(words.trim().split(/\s+/));
      if (!part) mistakes.push({ from: brace, to: brace + whole.length, message: `Known are ${KNOWN}.` });
      parts.push(part ?? whole);
      at = brace + whole.length;
    } else if (!escaped && text[brace + 2] === '{') {
      // `{{{i}}}` is a placeholder in braces.
      parts.push('{');
      at = brace + 1;
    } else {
      if (!escaped)
        mistakes.push({ from: brace, to: brace + 2, message: 'Close it by }}, or write \\{{ for the braces.' });
      parts.push('{{');
      at = brace + 2;
    }
  }
  parts.push(text.slice(at));
  return {
    mistakes,
    expand: (source) => parts.map((part) => (typeof part === 'string' ? part : part(source))).join(''),
  };
}

function readPlaceholder([name, ...values]: string[]): Part | null {
  if (name === 'random') return readRandom(values);
  if (values.length > 0) return null;
  switch (name) {
    case 'i':
      return ({ i }) => String(i);
    case 'uuid':
      return ({ uuid }) => uuid();
    case 'now':
      return ({ now }) => new Date(now).toISOString();
    case 'now.ms':
      return ({ now }) => String(now);
    default:
      return null;
  }
}

function readRandom(values: string[]): Part | null {
  const [low = Number.NaN, high = Number.NaN, ...more] = values.map((value) =>
    /^-?\d+$/.test(value) ? Number(value) : Number.NaN,
  );
  const usable = Number.isSafeInteger(low) && Number.isSafeInteger(high) && low <= high && more.length === 0;
  return usable ? ({ random }) => String(low + Math.floor(random() * (high - low + 1))) : null;
}
