'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { beginsAsJson, isJson } from './reformat.tsx';

const CodeEditor = dynamic(() => import('#components/messages/text/code-editor.tsx').then((room) => room.CodeEditor), {
  ssr: false,
  loading: () => <Skeleton className="h-40" />,
});

type BodyFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  mistake: string | null;
  /** `{{i}}` is no mistake of JSON then. */
  templates: boolean;
  minHeight?: number;
};

/** A body in the editor, with marks where JSON is broken; what does not begin like JSON is plain text. */
export function BodyField({ label, value, onChange, mistake, templates, minHeight = 140 }: BodyFieldProps) {
  const json = templates ? isJson(value) : beginsAsJson(value);
  return (
    <div>
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
