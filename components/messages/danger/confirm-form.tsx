'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { errorWords } from '#components/inspector/error-words.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { useNow } from '#components/numbers/use-now.ts';
import { useToast } from '#components/shell/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { destroy } from '#lib/client/queries/confirmation.ts';
import { activityKey } from '#lib/client/queries/keys.ts';
import type { Confirmation, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { Clock } from './clock.tsx';
import { DANGER_WORDS } from './danger-words.ts';
import { secondsUntil, untilNextPurge } from './seconds-until.ts';
import { Stakes } from './stakes.tsx';

type ConfirmFormProps = {
  operation: DestructiveOperation;
  queue: Queue;
  confirmation: Confirmation;
  /** ms since epoch, by this browser's clock */
  receivedAt: number;
  scope: Scope;
  /** The facts are being read anew. */
  reading: boolean;
  onReadAgain: () => void;
  onClose: () => void;
  onDone: () => void;
};

/** The facts, the name to type, the clocks, and the button, which works only while all of them allow it. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { operation, queue, confirmation, receivedAt, scope, reading, onReadAgain, onClose, onDone } = props;
  const [name, setName] = useState('');
  const here = useNow();
  const toast = useToast();
  const client = useQueryClient();
  const words = DANGER_WORDS[operation];
  const { token, facts, expiresAt } = confirmation;
  const act = useMutation({
    mutationFn: () => destroy(scope.connection, queue.name, operation, { token, name }),
    onSuccess() {
      toast(words.done(queue.name));
      onDone();
    },
    // The token is spent either way, and what is at stake may have changed.
    onError: onReadAgain,
    onSettled: () => client.invalidateQueries({ queryKey: activityKey(scope.connection, queue.arn) }),
  });
  // The server's time: its clock and this one need not agree.
  const now = Date.parse(facts.readAt) + Math.max(0, here - receivedAt);
  const left = secondsUntil(expiresAt, now);
  const wait = operation === 'purgeQueue' ? untilNextPurge(facts.purgedAt, now) : 0;
  const ready = name === queue.name && left > 0 && wait === 0 && !reading && !act.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) act.mutate();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Stakes facts={facts} scope={scope} />
      <TextField label={`Type ${queue.name} to confirm`} mono autoFocus value={name} onChange={setName} />
      {act.isError && (
        <p role="alert" className="text-danger">
          {errorWords(act.error).detail}
        </p>
      )}
      <Clock left={left} wait={wait} reading={reading} onReadAgain={onReadAgain} />
      <div className="flex items-center justify-between gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="danger" type="submit" disabled={!ready}>
          {words.button(queue.name)}
        </Button>
      </div>
    </form>
  );
}
