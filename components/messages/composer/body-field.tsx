'use client';

import dynamic from 'next/dynamic';
import { Button } from '#components/ui/button.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { reformatJson } from './reformat-json.ts';

const CodeEditor = dynamic(() => import('#components/messages/text/code-editor.tsx').then((room) => room.CodeEditor), {
  ssr: false,
  loading: () => <Skeleton className="h-40" />,
});

type BodyFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  mistake: string | null;
  minHeight?: number;
};

/** A body in the editor, with marks where JSON is broken; what does not begin like JSON is plain text. */
export function BodyField({ label, value, onChange, mistake, minHeight = 140 }: BodyFieldProps) {
  const json = /^\s*[[{]/.test(value);
  const reformat = (form: 'indented' | 'compact') => {
    const text = reformatJson(value, form);
    if (text !== null) onChange(text);
  };
  return (
    <div>
      <div className="mb-1 flex items-center justify-between gap-2">
        <span className="text-xs text-soft">{label}</span>
        <span className="flex">
          <Button look="ghost" className="h-6 px-2 text-xs" disabled={!json} onClick={() => reformat('indented')}>
            Format
          </Button>
          <Button look="ghost" className="h-6 px-2 text-xs" disabled={!json} onClick={() => reformat('compact')}>
            Compact
          </Button>
        </span>
      </div>
      <CodeEditor
        label={label}
        value={value}
        onChange={onChange}
        language={json ? 'json' : 'text'}
        minHeight={minHeight}
        maxHeight={360}
      />
      {mistake && <p className="mt-1 text-xs text-danger">{mistake}</p>}
    </div>
  );
}
