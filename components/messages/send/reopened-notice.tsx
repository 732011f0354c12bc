'use client';

import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { Button } from '#components/ui/button.tsx';
import { CheckField } from '#components/ui/check-field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { isWrapped, moveDraft, type Reopened, reopenedForm, wrapWords } from '#lib/client/sends/reopen.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { otherTargets } from './other-targets.ts';

type ReopenedNoticeProps = {
  reopened: Reopened;
  queue: Queue;
  scope: Scope;
  onChange: (change: { reopened: Reopened; form: ReturnType<typeof reopenedForm> }) => void;
  onDiscard: () => void;
};

/** Where an edited message is from, what becomes of the original, how it is wrapped again, and where it goes. */
export function ReopenedNotice({ reopened, queue, scope, onChange, onDiscard }: ReopenedNoticeProps) {
  const { edit, sourceArn, wrap } = reopened;
  const source = nameOfArn(sourceArn);
  const enveloped = wrap && edit.chain.wraps.some(({ kind }) => kind === 'sns-envelope');
  const setWrap = (next: boolean) => {
    const changed = { ...reopened, wrap: next };
    onChange({ reopened: changed, form: reopenedForm(changed) });
  };
  const move = (to: string) => {
    moveDraft(scope.connection, queue.arn, to);
    scope.onSelect(to, 'send');
  };
  return (
    <Section title={`Edit and resend: from ${source}`} aside={<Button onClick={onDiscard}>Discard</Button>}>
      <div className="flex flex-col gap-3">
        <p>
          The original stays in {source}; delete it afterwards. What is sent is a new message, with a new id and age.
          {!isWrapped(edit) && edit.chain.wraps.length > 0 && ' What is inside is no text, so it opens as it came.'}
        </p>
        {isWrapped(edit) && (
          <CheckField
            label={`Wrap it again as it was: ${wrapWords(edit)}`}
            hint={
              enveloped ? 'The envelope’s signature no longer holds.' : 'Changing this begins again from the original.'
            }
            checked={wrap}
            onChange={setWrap}
          />
        )}
        <SelectField
          label="Send to"
          value={queue.arn}
          options={otherTargets(queue, scope.topology)}
          onChange={(to) => to !== queue.arn && move(to)}
        />
      </div>
    </Section>
  );
}
