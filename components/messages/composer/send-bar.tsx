'use client';

import { Send } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAnnounce } from '#components/shell/announcer.tsx';
import { ProductionBar } from '#components/shell/production-bar.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Outgoing } from '#lib/client/sends/outgoing.ts';
import type { SendJob } from '#lib/client/sends/send-job.ts';
import type { AnyDraft, SendTarget } from '#lib/client/sends/send-target.ts';
import { formatCount } from '#lib/format/count.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { JobReport } from './job-report.tsx';
import { endWords } from './job-words.ts';
import { MistakeList } from './mistake-list.tsx';
import { useJob } from './use-job.ts';

type SendBarProps = {
  connection: string;
  target: SendTarget;
  out: Outgoing | null;
  mistakes: readonly DraftMistake[];
  job: SendJob<AnyDraft> | null;
  onSend: () => void;
  onOver: (() => void) | undefined;
  /** What to know before the button is pressed. */
  note?: ReactNode;
};

/** The button, whether it is production, what keeps it from sending, and how the sending goes; always in sight. */
export function SendBar({ connection, target, out, mistakes, job, note, onSend, onOver }: SendBarProps) {
  const state = useJob(job);
  const announce = useAnnounce();
  const latest = useRef({ state, announce, onOver });
  latest.current = { state, announce, onOver };
  const over = state?.phase === 'over';
  useEffect(() => {
    const { state, announce, onOver } = latest.current;
    if (!over || !state) return;
    announce(endWords(state));
    onOver?.();
  }, [over]);
  const busy = state !== null && state.phase !== 'over';
  return (
    <div className="sticky bottom-0 mt-auto border-t border-line bg-panel">
      <ProductionBar connection={connection} />
      <div className="flex flex-col gap-3 px-4 py-3">
        <MistakeList mistakes={mistakes} />
        {job && state && <JobReport job={job} state={state} />}
        {note}
        <div className="flex items-center gap-2">
          <Button look="primary" disabled={busy || out === null} onClick={onSend}>
            <Send aria-hidden />
            {buttonWords(target, out?.total ?? 1)}
          </Button>
          {busy && (
            <Button disabled={state.phase === 'stopping'} onClick={() => job?.stop()}>
              {state.phase === 'stopping' ? 'Stopping…' : 'Stop'}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function buttonWords({ kind, name }: SendTarget, total: number): string {
  const verb = kind === 'queue' ? 'Send' : 'Publish';
  return total === 1 ? `${verb} to ${name}` : `${verb} ${formatCount(total)} messages`;
}
