'use client';

import { Radio } from 'lucide-react';
import { useState } from 'react';
import { Box } from '#components/messages/look/box.tsx';
import { Choice } from '#components/messages/look/choice.tsx';
import { Button } from '#components/ui/button.tsx';
import type { TailInput } from '#lib/contracts/look.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import { TapFilter, type TapFilterText } from './tap-filter.tsx';

type AskTailProps = { topic: Topic; onBegin: (input: TailInput) => void };

const MINUTES = [
  { value: 5, label: '5 min' },
  { value: 15, label: '15 min' },
  { value: 60, label: '1 h' },
] as const;

const EVERYTHING: TapFilterText = { policy: '', scope: 'MessageAttributes' };

/** What a tail will do, said before it, and the button that begins it. */
export function AskTail({ topic, onBegin }: AskTailProps) {
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]['value']>(15);
  const [filter, setFilter] = useState(EVERYTHING);
  const policy = filter.policy.trim();
  const mistakes = policy === '' ? [] : (parseFilterPolicy(policy, filter.scope).mistakes ?? []);
  return (
    <Box tone="quiet" label="Tail">
      <p className="text-soft">
        <Radio aria-hidden className="mr-1.5 inline size-4 align-[-3px] text-flow" />
        <strong className="font-medium text-ink">Takes nothing from any consumer.</strong> Weir makes a queue of its
        own, subscribes it to {topic.name}, and reads along from then on.
      </p>
      <ul className="flex list-disc flex-col gap-0.5 pl-4 text-xs text-soft">
        <li>
          The queue is named <code className="font-mono">weir-tap-…{topic.fifo && '.fifo'}</code>, says in its tags
          whose it is and until when, and lets only this topic send to it.
        </li>
        <li>
          It goes with its subscription when you stop, leave this tab, or its time is over; also after a crash, at
          Weir’s next start.
        </li>
        <li>
          Price: about 12 SQS requests a minute while it is quiet, and 2 for every ten messages. The newest 2,000 are
          kept.
        </li>
      </ul>
      <TapFilter filter={filter} mistakes={mistakes} onChange={setFilter} />
      <Choice label="At most" options={MINUTES} value={minutes} onChange={setMinutes} />
      <Button
        className="self-start"
        disabled={mistakes.length > 0}
        onClick={() =>
          onBegin({ filterPolicy: policy === '' ? null : policy, filterPolicyScope: filter.scope, minutes })
        }
      >
        <Radio aria-hidden />
        Start the tail
      </Button>
    </Box>
  );
}
