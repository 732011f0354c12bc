'use client';

import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { Notice } from '#components/inspector/notice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Box } from '#components/messages/look/box.tsx';
import { Choice } from '#components/messages/look/choice.tsx';
import { useQueueNumber } from '#components/numbers/use-queue-number.ts';
import { ProductionBar } from '#components/shell/production-bar.tsx';
import { Button } from '#components/ui/button.tsx';
import type { StartMoveTaskInput } from '#lib/contracts/move-task.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatApprox } from '#lib/format/count.ts';
import { Destination } from './destination.tsx';
import { WhatHappens } from './what-happens.tsx';

type StartRedriveProps = { queue: Queue; scope: Scope; busy: boolean; onStart: (input: StartMoveTaskInput) => void };

/** Messages a second; 0 = SQS chooses. */
const RATES = [
  { value: 10, label: '10/s' },
  { value: 50, label: '50/s' },
  { value: 200, label: '200/s' },
  { value: 500, label: '500/s', note: 'the most that SQS allows' },
  { value: 0, label: 'as SQS chooses', note: 'up to 500 a second, as the queue allows' },
] as const;

type Rate = (typeof RATES)[number]['value'];

/** A redrive before it is begun: where to, how fast, and what will happen. */
export function StartRedrive({ queue, scope, busy, onStart }: StartRedriveProps) {
  const [destinationArn, setDestination] = useState<string | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const [rate, setRate] = useState<Rate>(10);
  const depth = useQueueNumber(scope.numbers, queue.arn, ({ visible }) => visible) ?? queue.visible;
  if (queue.deadLetterFor.length === 0) return <NotNative name={queue.name} />;
  if (scope.topology.connection.readOnly) return <ReadOnly />;
  const goal = elsewhere ? destinationArn : null;
  const ready = !elsewhere || destinationArn !== null;
  const what = depth === 0 ? 'what comes' : `${formatApprox(depth)} messages`;
  return (
    <div className="flex flex-col gap-3 p-4">
      <ProductionBar connection={scope.connection} />
      <Box tone="plain" label="Start a redrive">
        <Destination
          queue={queue}
          scope={scope}
          elsewhere={elsewhere}
          onElsewhere={setElsewhere}
          chosen={destinationArn}
          onChoose={setDestination}
        />
        <Choice label="Rate" options={RATES} value={rate} onChange={setRate} />
        <WhatHappens queue={queue} goal={goal} elsewhere={elsewhere} scope={scope} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            disabled={busy || !ready}
            onClick={() => onStart({ destinationArn: goal, maxPerSecond: rate === 0 ? null : rate })}
          >
            <ArrowLeftRight aria-hidden />
            Move {what}
          </Button>
          {depth === 0 && <span className="text-xs text-mute">Nothing is visible here now.</span>}
          {!ready && <span className="text-xs text-mute">Choose a queue first.</span>}
        </div>
      </Box>
    </div>
  );
}

function NotNative({ name }: { name: string }) {
  return (
    <div className="p-4">
      <Notice tone="quiet" title="SQS cannot redrive from here">
        No queue names {name} in its redrive policy. SQS moves messages only out of the dead-letter queue of an SQS
        queue, not out of that of an SNS subscription or a Lambda function.
      </Notice>
    </div>
  );
}

function ReadOnly() {
  return (
    <div className="p-4">
      <Notice tone="quiet" title="This connection is read-only">
        A redrive moves messages. Start Weir without WEIR_READ_ONLY to begin one.
      </Notice>
    </div>
  );
}
