'use client';

import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Shelved } from '#lib/client/sends/draft-shelf.ts';
import { startSendJob } from '#lib/client/sends/send-job.ts';
import { type AnyDraft, type SendTarget, sendTo } from '#lib/client/sends/send-target.ts';
import { AmountFields } from './amount-fields.tsx';
import { compose } from './compose.ts';
import { MessageFields } from './message-fields.tsx';
import { isMissing } from './mistakes.ts';
import { Preview } from './preview.tsx';
import { SendBar } from './send-bar.tsx';

type ComposerProps = {
  connection: string;
  target: SendTarget;
  shelved: Shelved;
  onShelve: (change: Partial<Shelved>) => void;
  /** What is done to each message last, e.g. wrapping it again. Keep it the same function while it does the same. */
  finish?: (draft: AnyDraft) => AnyDraft;
  /** What stands above the fields: where an edited message is from. */
  above?: ReactNode;
  /** What stands between what is written and the button: who would get it. */
  children?: ReactNode;
  /** The same in a line that is always in sight, beside the button. */
  note?: ReactNode;
  /** Hears that a job is over. */
  onOver?: () => void;
};

const asItIs = (draft: AnyDraft) => draft;

/** Writes one message, or a template for many, or takes them from a file; and sends them to a queue or a topic. */
export function Composer(props: ComposerProps) {
  const { connection, target, shelved, onShelve, finish = asItIs, above, children, note, onOver } = props;
  const { form, amount, job } = shelved;
  const [tried, setTried] = useState(false);
  const settled = useDeferredValue(form);
  const composition = useMemo(
    () => compose({ form: settled, amount }, target, finish),
    [settled, amount, target, finish],
  );
  const told = tried ? composition.mistakes : composition.mistakes.filter((mistake) => !isMissing(mistake, form));

  function send(): void {
    const { out, mistakes } = compose(shelved, target, finish);
    setTried(mistakes.length > 0);
    if (!out || mistakes.length > 0) return;
    const { total, perSecond } = out;
    const send = (entries: readonly AnyDraft[]) => sendTo(connection, target, entries);
    onShelve({ job: startSendJob({ entries: out.entries(), total, perSecond, fifo: target.fifo, send }) });
  }

  return (
    <div className="flex min-h-full flex-col">
      {above}
      {amount.mode !== 'file' && (
        <MessageFields
          target={target}
          form={form}
          templates={amount.mode === 'many'}
          onChange={(next) => onShelve({ form: next })}
          size={composition.size}
          mistakes={told}
        />
      )}
      <AmountFields amount={amount} target={target} onChange={(next) => onShelve({ amount: next })} />
      {amount.mode === 'many' && told.length === 0 && <Preview drafts={composition.first} />}
      {children}
      <SendBar
        connection={connection}
        target={target}
        out={composition.out}
        mistakes={told}
        job={job}
        note={note}
        onSend={send}
        onOver={onOver}
      />
    </div>
  );
}
