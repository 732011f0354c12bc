import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';

/** A part of a text with which something is wrong. */
export type TextMark = { from: number; to: number; message: string };

/** Marks what a page finds wrong with a text. */
export function markLinter(marks: ((text: string) => readonly TextMark[]) | undefined): Extension {
  if (!marks) return [];
  return linter(({ state }) => marks(state.sliceDoc()).map((mark) => ({ ...mark, severity: 'error' as const })), {
    delay: 300,
  });
}
