'use client';

import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { CheckField } from '#components/ui/check-field.tsx';
import type { SettingsDraft } from '#lib/client/filters/settings-draft.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { DeadLetterChoice } from './dead-letter-choice.tsx';

type DeliverySettingsProps = {
  edge: SubscriptionEdge;
  draft: Pick<SettingsDraft, 'raw' | 'deadLetterArn'>;
  scope: Scope;
  onChange: (change: Partial<Pick<SettingsDraft, 'raw' | 'deadLetterArn'>>) => void;
};

/** Raw delivery is for these. SNS developer guide, "Amazon SNS raw message delivery". */
const RAW_PROTOCOLS = ['sqs', 'http', 'https', 'firehose'];

/** How a subscription delivers, each with what it means. */
export function DeliverySettings({ edge, draft, scope, onChange }: DeliverySettingsProps) {
  const { protocol } = edge.subscription;
  const rawable = RAW_PROTOCOLS.includes(protocol);
  return (
    <Section title="Delivery settings">
      <div className="flex flex-col gap-4">
        <CheckField
          label="Raw delivery"
          checked={draft.raw}
          disabled={!rawable && !draft.raw}
          onChange={(raw) => onChange({ raw })}
          hint={rawable ? rawHint(protocol, draft.raw) : `SNS has no raw delivery to ${protocol}.`}
        />
        <DeadLetterChoice
          subscription={edge.subscription}
          graph={scope.graph}
          chosen={draft.deadLetterArn}
          onChoose={(deadLetterArn) => onChange({ deadLetterArn })}
        />
      </div>
    </Section>
  );
}

function rawHint(protocol: string, raw: boolean): string {
  if (!raw) return 'Off: the endpoint gets the message inside an SNS envelope, with its attributes there.';
  const body = 'On: the endpoint gets the body as it was published.';
  return protocol === 'sqs'
    ? `${body} Attributes become those of the SQS message; one with more than 10 is discarded.`
    : `${body} Attributes are not delivered.`;
}
