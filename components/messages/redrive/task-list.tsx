import type { Scope } from '#components/inspector/scope.ts';
import { Badge } from '#components/ui/badge.tsx';
import type { Tone } from '#components/ui/tone.ts';
import type { MoveTask } from '#lib/contracts/move-task.ts';
import { formatInstant } from '#lib/format/instant.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { movedWords } from './task-progress.ts';

const LOOK: Record<MoveTask['status'], { label: string; tone: Tone }> = {
  RUNNING: { label: 'running', tone: 'flow' },
  COMPLETED: { label: 'completed', tone: 'flowing' },
  CANCELLING: { label: 'cancelling', tone: 'quiet' },
  CANCELLED: { label: 'cancelled', tone: 'quiet' },
  FAILED: { label: 'failed', tone: 'danger' },
};
const BRAKED = { label: 'stopped by the brake', tone: 'growing' } as const;

/** A dead-letter queue's redrives, newest first: how far each came, how it ended, and why. */
export function TaskList({ tasks, scope }: { tasks: readonly MoveTask[]; scope: Scope }) {
  return (
    <ul className="flex flex-col">
      {tasks.map((task) => {
        const look = task.brake ? BRAKED : LOOK[task.status];
        const rate = task.maxPerSecond === null ? 'as SQS chose' : `${task.maxPerSecond}/s`;
        const to = task.destinationArn === null ? 'where each came from' : nameOfArn(task.destinationArn);
        return (
          <li key={task.startedAt} className="border-b border-line py-2 last:border-b-0">
            <p className="flex flex-wrap items-center justify-between gap-x-2">
              <span className="flex items-center gap-2">
                <Badge tone={look.tone}>{look.label}</Badge>
                <span className="tabular-nums">{movedWords(task)}</span>
              </span>
              <time dateTime={task.startedAt} className="text-xs text-mute">
                {formatInstant(task.startedAt, scope.zone)}
              </time>
            </p>
            <p className="mt-0.5 text-xs text-mute">
              to {to}, {rate}
            </p>
            {(task.brake?.why ?? task.failureReason) && (
              <p className="mt-0.5 text-xs break-words text-soft">{task.brake?.why ?? task.failureReason}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
