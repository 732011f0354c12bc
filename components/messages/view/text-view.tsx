'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '#components/ui/skeleton.tsx';

const CodeEditor = dynamic(() => import('#components/messages/text/code-editor.tsx').then((room) => room.CodeEditor), {
  ssr: false,
  loading: () => <Skeleton className="h-40" />,
});

/** px; the panel scrolls as a whole, so the text does not take all of it. */
const MOST_HEIGHT = 480;

type TextViewProps = { text: string; label: string; language: 'json' | 'text' };

/** Text to read and to search in (Ctrl+F). */
export function TextView({ text, label, language }: TextViewProps) {
  return <CodeEditor label={label} value={text} language={language} readOnly maxHeight={MOST_HEIGHT} />;
}
