'use client';

import { Trash2 } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { ComposerForm } from '#lib/client/sends/composer-form.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { pushPayload } from '#lib/messages/push-payload.ts';
import { platformWords } from '#lib/topology/application.ts';
import { BodyField } from './body-field.tsx';
import { mistakeAt } from './mistakes.ts';

type Bodies = ComposerForm['perProtocol'];
type ProtocolBodiesProps = {
  /** Those that can get one. */
  offered: readonly string[];
  bodies: Bodies;
  templates: boolean;
  onChange: (bodies: Bodies) => void;
  mistakes: readonly DraftMistake[];
};

/** `GCM`, which is Firebase Cloud Messaging today, says little by itself. */
function labelOf(protocol: string): string {
  const words = platformWords({ platform: protocol });
  return words === protocol ? protocol : `${protocol}: ${words}`;
}

/** Bodies of their own for some protocols; the others get the body above. */
export function ProtocolBodies({ offered, bodies, templates, onChange, mistakes }: ProtocolBodiesProps) {
  const free = offered.filter((protocol) => bodies.every((each) => each.protocol !== protocol));
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
          options={[
            { value: '', label: 'Choose a protocol' },
            ...free.map((value) => ({ value, label: labelOf(value) })),
          ]}
          onChange={(protocol) => protocol && onChange([...bodies, { protocol, body: pushPayload(protocol) }])}
        />
      )}
    </div>
  );
}
