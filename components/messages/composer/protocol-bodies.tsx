'use client';

import { Trash2 } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { ComposerForm } from '#lib/client/sends/composer-form.ts';
import type { KNOWN_PROTOCOLS } from '#lib/contracts/subscription.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { BodyField } from './body-field.tsx';
import { mistakeAt } from './mistakes.ts';

const PROTOCOLS = [
  'sqs',
  'lambda',
  'http',
  'https',
  'email',
  'email-json',
  'sms',
  'application',
  'firehose',
] as const satisfies typeof KNOWN_PROTOCOLS;

type Bodies = ComposerForm['perProtocol'];
type ProtocolBodiesProps = {
  bodies: Bodies;
  templates: boolean;
  onChange: (bodies: Bodies) => void;
  mistakes: readonly DraftMistake[];
};

/** Bodies of their own for some protocols; the others get the body above. */
export function ProtocolBodies({ bodies, templates, onChange, mistakes }: ProtocolBodiesProps) {
  const free = PROTOCOLS.filter((protocol) => bodies.every((each) => each.protocol !== protocol));
  return (
    <div className="flex flex-col gap-3">
      {bodies.map(({ protocol, body }) => (
        <div key={protocol} className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <p aria-hidden className="mb-1 text-xs text-soft">
              Body for {protocol}
            </p>
            <BodyField
              label={`Body for ${protocol}`}
              value={body}
              minHeight={60}
              templates={templates}
              mistake={mistakeAt(mistakes, { field: 'perProtocol', protocol })}
              onChange={(next) =>
                onChange(bodies.map((each) => (each.protocol === protocol ? { protocol, body: next } : each)))
              }
            />
          </div>
          <IconButton
            label={`Remove the body for ${protocol}`}
            onClick={() => onChange(bodies.filter((each) => each.protocol !== protocol))}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      {free.length > 0 && (
        <SelectField
          label="Another body for a protocol"
          value=""
          options={[{ value: '', label: 'Choose a protocol' }, ...free.map((value) => ({ value, label: value }))]}
          onChange={(protocol) => protocol && onChange([...bodies, { protocol, body: '' }])}
        />
      )}
    </div>
  );
}
