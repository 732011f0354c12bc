'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { NodeChoice } from '#components/inspector/node-choice.tsx';
import { ResourceLink } from '#components/inspector/resource-link.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Queue, RedriveAllow } from '#lib/contracts/queue.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { whyNotSource } from '#lib/topology/change-forms/why-not-source.ts';
import { FormBox } from './form-box.tsx';

type RedriveAllowFormProps = { queue: Queue; redriveAllow: RedriveAllow | null; scope: Scope; onClose: () => void };
type Permission = RedriveAllow['permission'];

const PERMISSIONS: readonly { value: Permission; label: string }[] = [
  { value: 'allowAll', label: 'Any queue of this account and region' },
  { value: 'byQueue', label: 'Only these queues' },
  { value: 'denyAll', label: 'No queue' },
];

/** Which queues may use a queue as their dead-letter queue. */
export function RedriveAllowForm({ queue, redriveAllow, scope, onClose }: RedriveAllowFormProps) {
  const [permission, setPermission] = useState<Permission>(redriveAllow?.permission ?? 'allowAll');
  const [sources, setSources] = useState<readonly string[]>(redriveAllow?.sourceQueueArns ?? queue.deadLetterFor);
  const named = permission === 'byQueue';
  const shutOut = queue.deadLetterFor.filter((arn) => permission === 'denyAll' || (named && !sources.includes(arn)));
  const ready = !named || sources.length > 0;
  const next = permission === 'allowAll' ? null : { permission, sourceQueueArns: named ? [...sources] : [] };
  const intents: Intent[] = [{ kind: 'setRedriveAllowPolicy', queueArn: queue.arn, redriveAllow: next }];
  return (
    <FormBox label={`Redrive allow policy of ${queue.name}`} intents={ready ? intents : null} onClose={onClose}>
      <SelectField
        label="Who may use it as a dead-letter queue"
        options={PERMISSIONS}
        value={permission}
        onChange={(value) => setPermission(PERMISSIONS.find((each) => each.value === value)?.value ?? 'allowAll')}
      />
      {named && (
        <>
          <ul className="flex flex-col gap-1">
            {sources.map((arn) => (
              <li key={arn} className="flex items-center justify-between gap-2">
                <ResourceLink id={arn} scope={scope} />
                <IconButton
                  size="sm"
                  label={`Remove ${nameOfArn(arn)}`}
                  onClick={() => setSources(sources.filter((each) => each !== arn))}
                >
                  <X aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
          <NodeChoice
            what="queue"
            question={`Choose a queue that may send its dead letters to ${queue.name}.`}
            chosen={null}
            whyNot={(id) => whyNotSource(queue.arn, sources, id)}
            onChoose={(id) => setSources([...sources, id])}
            scope={scope}
          />
        </>
      )}
      {shutOut.length > 0 && (
        <p className="text-xs text-danger">
          {shutOut.map(nameOfArn).join(', ')} would be refused: dead letters would stay there.
        </p>
      )}
    </FormBox>
  );
}
