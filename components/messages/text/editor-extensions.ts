import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { invisibleName } from '#lib/messages/invisible-names.ts';
import { codeOf, INVISIBLE } from '#lib/messages/visible-text.ts';
import { editorTheme } from './editor-theme.ts';
import { jsonLinter } from './json-linter.ts';

export type EditorLanguage = 'json' | 'text';

/** What every editor does: text as it is, invisible characters shown, found by Ctrl+F. Tab leaves it, as it leaves any field. */
export function commonExtensions(label: string): Extension {
  return [
    // The text's own line ends are kept: a carriage return is shown, not taken away.
    EditorState.lineSeparator.of('\n'),
    highlightSpecialChars({ specialChars: INVISIBLE, render: invisibleMark }),
    lineNumbers(),
    drawSelection(),
    search({ top: true }),
    wrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    keymap.of([...searchKeymap, ...foldKeymap, ...defaultKeymap]),
    editorTheme,
  ];
}

/** JSON is coloured and folded, and while it is written its mistakes are marked. */
export function languageExtensions(language: EditorLanguage, readOnly: boolean): Extension {
  const written = readOnly ? [EditorState.readOnly.of(true)] : [history(), keymap.of(historyKeymap)];
  if (language === 'text') return written;
  const help = readOnly ? [] : [jsonLinter, bracketMatching(), closeBrackets(), keymap.of(closeBracketsKeymap)];
  return [json(), foldGutter(), help, written];
}

/** characters; the browser lays out a longer line in seconds if it is to be wrapped, so it scrolls sideways instead. */
const LONGEST_WRAPPED = 20_000;

const wrapping = EditorView.contentAttributes.compute(['doc'], ({ doc }): Record<string, string> => {
  if (doc.length > LONGEST_WRAPPED) {
    for (const line of doc.iterLines()) if (line.length > LONGEST_WRAPPED) return {};
  }
  return { class: 'cm-lineWrapping' };
});

function invisibleMark(code: number): HTMLElement {
  const character = String.fromCodePoint(code);
  const name = invisibleName(character);
  const mark = document.createElement('span');
  mark.className = 'cm-invisible';
  mark.textContent = name;
  mark.title = `${codeOf(character)} ${name}`;
  return mark;
}
