import { weirError } from '#lib/server/weir-error.ts';

/**
 * Parses UTF-8 JSON and nothing looser; a key `__proto__` is refused at any depth, because merging it later would
 * change every object.
 * @throws WeirError `invalid_input`
 */
export function strictJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('a key __proto__');
      return value;
    });
  } catch (cause) {
    throw weirError('invalid_input', 'The body is not the JSON that this operation takes; check its syntax.', {
      cause,
    });
  }
}
