import { setTimeout as sleep } from 'node:timers/promises';
import type { MoveTask } from '#lib/contracts/move-task.ts';
import { cancelMessageMoveTask } from '#lib/server/aws/sqs/cancel-message-move-task.ts';
import { listMessageMoveTasks } from '#lib/server/aws/sqs/list-message-move-tasks.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { DepthReader } from './depths.ts';
import { createRefillJudge } from './refill.ts';

/** Stops redrives whose messages come back. What it stopped is remembered until the process ends. */
export type Brake = {
  /** Watches a task until it is over, or stops it. */
  watch(task: WatchedTask): void;
  /** Why the task that began then was stopped; `null` = it was not. */
  of(sourceArn: string, startedAt: string): MoveTask['brake'];
  close(): Promise<void>;
};

type WatchedTask = { sourceArn: string; startedAt: string; toMove: number; depths: readonly DepthReader[] };

/** ms between two readings */
const EVERY = 2_000;

/** @param every ms between two readings */
export function createBrake(desk: Desk, every = EVERY): Brake {
  const stopped = new Map<string, NonNullable<MoveTask['brake']>>();
  const watching = new Set<Promise<void>>();
  const end = new AbortController();
  const keyOf = (sourceArn: string, startedAt: string) => `${sourceArn} ${startedAt}`;

  async function follow({ sourceArn, startedAt, toMove, depths }: WatchedTask): Promise<void> {
    const judges = depths.map((reader) => ({ reader, judge: createRefillJudge(reader, toMove).judge }));
    for (;;) {
      await sleep(every, undefined, { signal: end.signal });
      const tasks = await listMessageMoveTasks({ aws: desk.aws, sourceArn });
      const task = tasks.find((each) => each.startedAt === startedAt);
      if (task?.status !== 'RUNNING' || task.handle === null) return;
      for (const { reader, judge } of judges) {
        const gained = judge({ depth: await reader.read(), moved: task.moved });
        if (gained !== null) return stop({ sourceArn, startedAt, handle: task.handle, gained, into: reader.name });
      }
    }
  }

  async function stop(input: { sourceArn: string; startedAt: string; handle: string; gained: number; into: string }) {
    const { sourceArn, startedAt, handle, gained, into } = input;
    const moved = await cancelMessageMoveTask({ aws: desk.aws, sourceArn, handle });
    const why = `About ${gained} messages came into ${into} while ${moved} were moved: they seem to fail again. What was moved stays moved.`;
    stopped.set(keyOf(sourceArn, startedAt), { at: new Date(desk.now()).toISOString(), why });
    desk.monitor.note({
      operationId: 'cancelMessageMoveTask',
      id: sourceArn,
      outcome: 'partly',
      words: `Stopped the redrive by its brake. ${why}`,
    });
    await desk.monitor.recount(nameOfArn(sourceArn));
  }

  return {
    watch(task) {
      const run = follow(task)
        .catch((error: unknown) => {
          if (end.signal.aborted) return;
          const facts = isWeirError(error) ? { code: error.code, awsError: error.awsError } : { err: error };
          desk.log.warn({ ...facts, sourceArn: task.sourceArn }, 'A redrive goes on without its brake');
        })
        .finally(() => watching.delete(run));
      watching.add(run);
    },
    of: (sourceArn, startedAt) => stopped.get(keyOf(sourceArn, startedAt)) ?? null,
    async close() {
      end.abort();
      await Promise.allSettled(watching);
    },
  };
}
