'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { errorWords } from '#components/inspector/error-words.ts';
import { Notice } from '#components/inspector/notice.tsx';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { useToast } from '#components/shell/announcer.tsx';
import { connectionPath, post } from '#lib/client/api.ts';
import { isUnderWay, moveTasksOptions } from '#lib/client/queries/move-tasks.ts';
import { watchedMoves } from '#lib/client/watched-moves.ts';
import type { MoveTask, StartMoveTaskInput } from '#lib/contracts/move-task.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { RunningTask } from './running-task.tsx';
import { StartRedrive } from './start-redrive.tsx';
import { TaskList } from './task-list.tsx';

/** SQS's own redrive of a dead-letter queue: begun, under way, and the last ten. */
export function RedriveTab({ queue, scope }: { queue: Queue; scope: Scope }) {
  const { connection } = scope;
  const options = moveTasksOptions(connection, queue.name);
  const query = useQuery(options);
  const client = useQueryClient();
  const toast = useToast();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => watchedMoves.watch(connection, queue.name), [connection, queue.name]);

  async function ask(path: string, input: StartMoveTaskInput | Record<string, never>, done: string): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await post<MoveTask>(path, input);
      toast(done);
    } catch (error) {
      setFailure(error);
    }
    await client.invalidateQueries(options);
    setBusy(false);
  }

  const tasksPath = connectionPath(connection, 'queues', queue.name, 'move-tasks');
  const words = failure === null ? null : errorWords(failure);
  return (
    <Remote query={query} what="Reading the redrives of this queue">
      {({ tasks }) => {
        const running = tasks.find(isUnderWay);
        return (
          <>
            {words && (
              <div role="alert" className="px-4 pt-4">
                <Notice tone="danger" title="That did not work">
                  {words.detail}
                  {words.awsError && <p className="mt-1 font-mono text-xs text-mute">{words.awsError}</p>}
                </Notice>
              </div>
            )}
            {running && (
              <RunningTask
                task={running}
                scope={scope}
                busy={busy}
                onCancel={() => void ask(`${tasksPath}/cancel`, {}, 'Redrive cancelled: what moved stays moved')}
              />
            )}
            {!running && (
              <StartRedrive
                queue={queue}
                scope={scope}
                busy={busy}
                onStart={(input) => void ask(tasksPath, input, 'Redrive begun')}
              />
            )}
            {tasks.length > 0 && (
              <Section title="The last ten redrives">
                <TaskList tasks={tasks} scope={scope} />
              </Section>
            )}
          </>
        );
      }}
    </Remote>
  );
}
