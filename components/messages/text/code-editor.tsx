'use client';

import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { commonExtensions, type EditorLanguage, languageExtensions } from './editor-extensions.ts';

type CodeEditorProps = {
  /** What is edited or shown: its accessible name. */
  label: string;
  value: string;
  onChange?: (value: string) => void;
  language: EditorLanguage;
  readOnly?: boolean;
  /** px */
  minHeight?: number;
  /** px; beyond it the editor scrolls. */
  maxHeight?: number;
};

/** Marks what the page wrote itself, so that it is not told about it. */
const fromOutside = Annotation.define<boolean>();

/** CodeMirror as a field: the text is the page's, the editor only shows and changes it. Load this file lazily. */
export function CodeEditor({ label, value, onChange, language, readOnly, minHeight, maxHeight }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const compartment = useRef(new Compartment());
  const latest = useRef({ value, onChange, language, readOnly: readOnly ?? false });
  latest.current = { value, onChange, language, readOnly: readOnly ?? false };

  useLayoutEffect(() => {
    if (!place.current) return;
    const { current: start } = latest;
    const tell = EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
      latest.current.onChange?.(state.sliceDoc());
    });
    const changing = compartment.current.of(languageExtensions(start.language, start.readOnly));
    const state = EditorState.create({ doc: start.value, extensions: [changing, commonExtensions(label), tell] });
    view.current = new EditorView({ parent: place.current, state });
    return () => view.current?.destroy();
  }, [label]);

  useEffect(() => {
    const effects = compartment.current.reconfigure(languageExtensions(language, readOnly ?? false));
    view.current?.dispatch({ effects });
  }, [language, readOnly]);

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
