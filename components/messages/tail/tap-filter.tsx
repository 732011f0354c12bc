'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import type { TailInput } from '#lib/contracts/look.ts';
import type { PolicyMistake } from '#lib/topology/filter-policy/model.ts';

const CodeEditor = dynamic(
  () => import('#components/messages/text/code-editor.tsx').then(({ CodeEditor }) => CodeEditor),
  { loading: () => <SkeletonLines label="Loading…" /> },
);

type Scope = TailInput['filterPolicyScope'];

/** A filter policy as it is written; empty = everything. */
export type TapFilterText = { policy: string; scope: Scope };

type TapFilterProps = {
  filter: TapFilterText;
  mistakes: readonly PolicyMistake[];
  onChange: (filter: TapFilterText) => void;
};

const SCOPES: { value: Scope; label: string }[] = [
  { value: 'MessageAttributes', label: 'message attributes' },
  { value: 'MessageBody', label: 'message body' },
];
const EXAMPLE = '{\n  "kind": ["refund"]\n}';

/** A filter policy for the tap, where not everything is wanted: SNS then delivers only what passes it. */
export function TapFilter({ filter, mistakes, onChange }: TapFilterProps) {
  const [open, setOpen] = useState(filter.policy !== '');
  if (!open) {
    return (
      <Button
        look="ghost"
        className="-ml-3 self-start"
        onClick={() => {
          setOpen(true);
          onChange({ ...filter, policy: EXAMPLE });
        }}
      >
        Only what a filter policy lets through…
      </Button>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <CodeEditor
        label="Filter policy"
        value={filter.policy}
        onChange={(policy) => onChange({ ...filter, policy })}
        language="json"
        minHeight={72}
        maxHeight={200}
      />
      <ul role="status" aria-label="Mistakes in the filter policy" className="text-xs text-danger">
        {mistakes.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path !== '' && <code className="font-mono">{path}: </code>}
            {message}
          </li>
        ))}
      </ul>
      <div className="flex items-end gap-2">
        <SelectField
          label="Compared with"
          value={filter.scope}
          onChange={(scope) => onChange({ ...filter, scope: scope === 'MessageBody' ? scope : 'MessageAttributes' })}
          options={SCOPES}
        />
        <Button
          look="ghost"
          onClick={() => {
            setOpen(false);
            onChange({ ...filter, policy: '' });
          }}
        >
          No filter
        </Button>
      </div>
      <p className="text-xs text-mute">A new filter can take SNS a while to heed: until then more may come.</p>
    </div>
  );
}
