'use client';

import { CircleStop } from 'lucide-react';
import { ResourceLink } from '#components/inspector/resource-link.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Box } from '#components/messages/look/box.tsx';
import { useNow } from '#components/numbers/use-now.ts';
import { Button } from '#components/ui/button.tsx';
import type { MoveTask } from '#lib/contracts/move-task.ts';
import { movedWords, paceWords, progressOf } from './task-progress.ts';

type RunningTaskProps = { task: MoveTask; scope: Scope; busy: boolean; onCancel: () => void };

/** A redrive under way: how far, how fast, how long yet, and the way to stop it. */
export function RunningTask({ task, scope, busy, onCancel }: RunningTaskProps) {
  const progress = progressOf(task, useNow());
  const cancelling = task.status === 'CANCELLING';
  return (
    <div className="p-4">
      <Box tone="flow" label="Redrive under way">
        <p className="flex flex-wrap items-baseline gap-x-2 font-medium">
          <span className="tabular-nums">{movedWords(task)}</span>
          <span className="text-xs font-normal text-soft tabular-nums">
            {cancelling ? 'being cancelled' : paceWords(progress)}
          </span>
        </p>
        <progress
          aria-label="Messages moved"
          value={progress.share ?? undefined}
          max={1}
          className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-flow [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-flow"
        />
        <p className="flex flex-wrap items-center gap-x-1 text-xs text-soft">
          <span>to</span>
          {task.destinationArn === null ? (
            <span>where each came from</span>
          ) : (
            <ResourceLink id={task.destinationArn} scope={scope} />
          )}
          <span>{task.maxPerSecond === null ? 'at the rate that SQS chooses' : `at most ${task.maxPerSecond}/s`}</span>
        </p>
        {!scope.topology.connection.readOnly && (
          <div className="flex flex-wrap items-center gap-3">
            <Button disabled={busy || cancelling} onClick={onCancel}>
              <CircleStop aria-hidden />
              Cancel the redrive
            </Button>
            <span className="text-xs text-mute">What moved stays moved.</span>
          </div>
        )}
      </Box>
    </div>
  );
}
