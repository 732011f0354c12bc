import { readFileSync } from 'node:fs';
import { WeirConfig } from '#lib/contracts/config.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { mistakesOf, plainWords } from './config-mistakes.ts';
import { whereJsonEnds } from './where-json-ends.ts';

/**
 * Reads the file that `WEIR_CONFIG` names.
 * @throws WeirError `invalid_input` that names every mistake with its path
 */
export function readConfig(path: string): WeirConfig {
  const read = WeirConfig.safeParse(parse(path), { error: plainWords });
  if (read.success) return read.data;
  const mistakes = mistakesOf(read.error).map((mistake) => `\n  ${mistake}`);
  throw weirError('invalid_input', `${path} (WEIR_CONFIG) cannot be used:${mistakes.join('')}`, { cause: read.error });
}

function parse(path: string): unknown {
  const text = textOf(path);
  try {
    return JSON.parse(text);
  } catch {
    throw weirError('invalid_input', `${path} (WEIR_CONFIG) is not JSON: look at ${whereJsonEnds(text)}.`);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string };
    throw weirError('invalid_input', `${path} (WEIR_CONFIG) cannot be read (${code}).`, { cause: error });
  }
}
