import { type Diagnostic, linter } from '@codemirror/lint';
import { parseJson } from '#lib/messages/json/parse-json.ts';

/** Marks the place where the text stops being JSON, in our own words. An empty text is no mistake yet. */
export const jsonLinter = linter(
  ({ state }): Diagnostic[] => {
    const text = state.sliceDoc();
    const parsed = text.trim() === '' ? { value: null } : parseJson(text);
    if ('value' in parsed) return [];
    const { at, line, column, why } = parsed.mistake;
    // At the end there is no character to mark but the one before.
    const from = Math.min(at, Math.max(0, text.length - 1));
    return [{ from, to: Math.min(from + 1, text.length), severity: 'error', message: `${line}:${column}: ${why}` }];
  },
  { delay: 300 },
);
