'use client';

import { Choice } from '#components/messages/look/choice.tsx';
import type { FilterScope } from '#lib/topology/filter-policy/model.ts';

const SCOPES = [
  { value: 'MessageAttributes', label: 'Message attributes' },
  { value: 'MessageBody', label: 'Message body' },
] as const;

const MEANINGS: Record<FilterScope, string> = {
  MessageAttributes:
    'Keys are names of message attributes of type String, String.Array or Number; Binary ones are not compared. A message without attributes is not delivered.',
  MessageBody:
    'Keys are keys of the body, which must be a JSON object: order.total is total inside order. Any other body is not delivered.',
};

/** Which part of a message a filter is compared with, and what that means. */
export function ScopeChoice({ scope, onChange }: { scope: FilterScope; onChange: (scope: FilterScope) => void }) {
  return (
    <div>
      <Choice label="Compared with" options={SCOPES} value={scope} onChange={onChange} />
      <p className="mt-1 text-xs text-mute">{MEANINGS[scope]}</p>
    </div>
  );
}
