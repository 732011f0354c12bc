'use client';

import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { commonExtensions, type EditorLanguage, languageExtensions } from './editor-extensions.ts';
import { markLinter, type TextMark } from './mark-linter.ts';

type CodeEditorProps = {
  /** What is edited or shown: its accessible name. */
  label: string;
  value: string;
  onChange?: (value: string) => void;
  language: EditorLanguage;
  readOnly?: boolean;
  /** What is wrong with a text beside its syntax; give the same function as long as it says the same. */
  marks?: ((text: string) => readonly TextMark[]) | undefined;
  /** px */
  minHeight?: number;
  /** px; beyond it the editor scrolls. */
  maxHeight?: number;
};

/** Marks what the page wrote itself, so that it is not told about it. */
const fromOutside = Annotation.define<boolean>();

/** CodeMirror as a field: the text is the page's, the editor only shows and changes it. Load this file lazily. */
export function CodeEditor({
  label,
  value,
  onChange,
  language,
  readOnly,
  marks,
  minHeight,
  maxHeight,
}: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const compartment = useRef(new Compartment());
  const marking = useRef(new Compartment());
  const latest = useRef({ value, onChange, language, readOnly: readOnly ?? false, marks });
  latest.current = { value, onChange, language, readOnly: readOnly ?? false, marks };

  useLayoutEffect(() => {
    if (!place.current) return;
    const { current: start } = latest;
    const tell = EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
      latest.current.onChange?.(state.sliceDoc());
    });
    const changing = compartment.current.of(languageExtensions(start.language, start.readOnly));
    const marked = marking.current.of(markLinter(start.marks));
    const state = EditorState.create({
      doc: start.value,
      extensions: [changing, marked, commonExtensions(label), tell],
    });
    view.current = new EditorView({ parent: place.current, state });
    return () => view.current?.destroy();
  }, [label]);

  useEffect(() => {
    const effects = compartment.current.reconfigure(languageExtensions(language, readOnly ?? false));
    view.current?.dispatch({ effects });
  }, [language, readOnly]);

  useEffect(() => {
    view.current?.dispatch({ effects: marking.current.reconfigure(markLinter(marks)) });
  }, [marks]);

  useEffect(() => {
    const shown = view.current?.state.sliceDoc();
    if (shown === undefined || shown === value) return;
    view.current?.dispatch({
      changes: { from: 0, to: shown.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [value]);

  return (
    <div
      ref={place}
      style={{ minHeight, maxHeight }}
      className="flex overflow-hidden rounded-[7px] border border-line [&>.cm-editor]:min-w-0 [&>.cm-editor]:flex-1"
    />
  );
}
