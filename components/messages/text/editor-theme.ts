import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--flow)' },
  { tag: tags.string, color: 'var(--flowing)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--growing)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--mute)' },
]);

const sizes = EditorView.theme({
  '&': { fontSize: '12px', color: 'var(--ink)', backgroundColor: 'var(--ground)', borderRadius: '7px' },
  '&.cm-focused': { outline: '2px solid var(--flow)', outlineOffset: '1px' },
  // Two signs in a row stay two: a ligature makes one of base64's last.
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    fontVariantLigatures: 'none',
    lineHeight: '20px',
    overflow: 'auto',
  },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--mute)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 4px 0 8px' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 2px', cursor: 'pointer' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'transparent',
    border: '1px solid var(--line-strong)',
    color: 'var(--soft)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--flow) 30%, transparent)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'color-mix(in srgb, var(--flow) 22%, transparent)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--danger)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--danger)' },
  '.cm-tooltip': { backgroundColor: 'var(--raised)', border: '1px solid var(--line-strong)', borderRadius: '7px' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--danger)', color: 'var(--ink)' },
  '.cm-invisible': {
    border: '1px solid color-mix(in srgb, var(--growing) 50%, transparent)',
    borderRadius: '3px',
    padding: '0 2px',
    color: 'var(--growing)',
    fontFamily: 'var(--font-sans)',
    fontSize: '10px',
    unicodeBidi: 'isolate',
  },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--growing) 30%, transparent)' },
  '.cm-searchMatch-selected': { backgroundColor: 'color-mix(in srgb, var(--growing) 60%, transparent)' },
  '.cm-panels': { backgroundColor: 'var(--panel)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { fontFamily: 'var(--font-sans)', fontSize: '12px' },
  '.cm-textfield': { backgroundColor: 'var(--ground)', border: '1px solid var(--line-strong)', borderRadius: '5px' },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--raised)',
    border: '1px solid var(--line)',
    borderRadius: '5px',
    color: 'var(--ink)',
  },
});

/** The editor in the colours of the page; it follows the theme, since all of them are CSS variables. */
export const editorTheme = [sizes, syntaxHighlighting(colours)];
