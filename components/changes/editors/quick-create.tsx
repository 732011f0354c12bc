'use client';

import { type FormEvent, useId, useMemo, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CheckField } from '#components/ui/check-field.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { isFifo } from '#lib/topology/change/rules/fifo.ts';
import { USUAL_RECEIVES } from '#lib/topology/change-forms/join-intents.ts';
import { nameMistake, withoutSuffix, withSuffix } from '#lib/topology/change-forms/name-mistake.ts';
import { receivesMistake } from '#lib/topology/change-forms/patterns/pattern-mistakes.ts';
import { placeOf } from '#lib/topology/change-forms/place.ts';
import { deadLetterName, quickIntents } from '#lib/topology/change-forms/quick-queue.ts';
import { takenNames } from '#lib/topology/change-forms/taken-names.ts';
import { ReceivesField } from './receives-field.tsx';
import { UnknownAccount } from './unknown-account.tsx';

type QuickCreateProps = {
  connect: 'subscribe' | 'redrive';
  /** ARN of the topic that will feed the new queue, or of the queue whose dead letters will go there. */
  source: string;
  topology: Topology;
  onClose: () => void;
};

/** The few things to say of a queue that is made where a drag ended; the rest is what AWS makes by itself. */
export function QuickCreate({ connect, source, topology, onClose }: QuickCreateProps) {
  const from = nameOfArn(source);
  const fed = connect === 'subscribe';
  const fifo = isFifo(source);
  const [name, setName] = useState(fed ? '' : withoutSuffix(deadLetterName(from, fifo)));
  const [deadLetters, setDeadLetters] = useState(true);
  const [receives, setReceives] = useState(String(USUAL_RECEIVES));
  const [tried, setTried] = useState(false);
  const formId = useId();
  const place = placeOf(topology);
  const taken = useMemo(() => takenNames(topology), [topology]);
  const whole = withSuffix(name.trim(), fifo);
  const mistake = nameMistake('queue', whole, taken.queue);
  const deadLetterMistake = fed && deadLetters ? nameMistake('queue', deadLetterName(whole, fifo), taken.queue) : null;
  const counts = !fed || deadLetters;
  const sound =
    mistake === null && deadLetterMistake === null && (!counts || receivesMistake(Number(receives)) === null);

  function plan(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!sound || !place) return;
    const maxReceiveCount = Number(receives);
    propose(quickIntents({ connect, source, name: whole, fifo, maxReceiveCount, deadLetters }, place));
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={fed ? `New queue for ${from}` : `New dead-letter queue for ${from}`}
      description="Nothing happens before you have read the plan."
      footer={
        <>
          <Button type="submit" form={formId} look="primary" disabled={!place}>
            Show plan
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {place ? (
        <form id={formId} onSubmit={plan} className="flex flex-col gap-4">
          <TextField
            label="Name"
            mono
            autoFocus
            value={name}
            onChange={setName}
            mistake={tried || name !== '' ? mistake : null}
            hint={
              fifo
                ? `It will be ${whole || '….fifo'}: ${from} is FIFO, and so is it.`
                : `A standard queue, as ${from} is.`
            }
          />
          {fed && (
            <CheckField
              label="With a dead-letter queue"
              checked={deadLetters}
              onChange={setDeadLetters}
              hint={
                deadLetterMistake && !mistake
                  ? `${deadLetterName(whole, fifo)}: ${deadLetterMistake}`
                  : `${deadLetterName(whole || '…', fifo)} keeps for 14 days what was given up.`
              }
            />
          )}
          {counts && <ReceivesField value={receives} onChange={setReceives} />}
        </form>
      ) : (
        <UnknownAccount />
      )}
    </Dialog>
  );
}
