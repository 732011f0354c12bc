'use client';

import { RefreshCw } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ComposerForm } from '#lib/client/sends/composer-form.ts';
import type { SendTarget } from '#lib/client/sends/send-target.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { mintUuid } from '#lib/messages/mint-uuid.ts';
import { mistakeAt } from './mistakes.ts';

type DeliveryFieldsProps = {
  target: SendTarget;
  form: ComposerForm;
  onChange: (form: ComposerForm) => void;
  mistakes: readonly DraftMistake[];
};

type TextKey = 'groupId' | 'deduplicationId' | 'delaySeconds' | 'subject' | 'traceHeader';

/** What goes with the body: ids on FIFO, the delay of a queue, the subject of a topic. */
export function DeliveryFields({ target, form, onChange, mistakes }: DeliveryFieldsProps) {
  const { kind, fifo } = target;
  const bind = (field: TextKey) => ({
    value: form[field],
    onChange: (value: string) => onChange({ ...form, [field]: value }),
    mistake: mistakeAt(mistakes, { field }),
  });
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField
        label="Message group id"
        mono
        hint={fifo ? 'Order is kept within a group.' : 'Optional: the tenant, for fair queues.'}
        {...bind('groupId')}
      />
      {fifo && (
        <div className="flex gap-1">
          <div className="min-w-0 flex-1">
            <TextField label="Deduplication id" mono hint={dedupHint(target)} {...bind('deduplicationId')} />
          </div>
          <span className="pt-5">
            <IconButton label="Mint a new id" onClick={() => onChange({ ...form, deduplicationId: mintUuid() })}>
              <RefreshCw aria-hidden />
            </IconButton>
          </span>
        </div>
      )}
      {kind === 'queue' && !fifo && (
        <TextField
          label="Delay in seconds"
          inputMode="numeric"
          hint="0 to 900; empty: the queue’s own."
          {...bind('delaySeconds')}
        />
      )}
      {kind === 'topic' && (
        <TextField label="Subject" hint="Shown by email, and in the envelope." {...bind('subject')} />
      )}
      {kind === 'queue' && <TextField label="X-Ray trace header" mono {...bind('traceHeader')} />}
    </div>
  );
}

/** SQS remembers the id, or the body's hash, for five minutes, even of messages that are gone. */
function dedupHint({ contentBasedDeduplication }: SendTarget): string {
  return contentBasedDeduplication === true
    ? 'Empty: by content. The same body within 5 minutes is stored once.'
    : 'Empty: a new id for each message.';
}
