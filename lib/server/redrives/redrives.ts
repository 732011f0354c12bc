import type { MoveTask, MoveTaskList, StartMoveTaskInput } from '#lib/contracts/move-task.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { cancelMessageMoveTask } from '#lib/server/aws/sqs/cancel-message-move-task.ts';
import { type ListedMoveTask, listMessageMoveTasks } from '#lib/server/aws/sqs/list-message-move-tasks.ts';
import { startMessageMoveTask } from '#lib/server/aws/sqs/start-message-move-task.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { createBrake } from './brake.ts';
import { checkRedrive } from './check-redrive.ts';
import { depthsToWatch } from './depths.ts';
import { redriveError } from './redrive-error.ts';

/** SQS's own redrive of a dead-letter queue. */
export type Redrives = {
  /** Errors: `conflict` (not a dead-letter queue, or one runs already), `invalid_input`, `not_found`, `denied`. */
  start(queueName: string, input: StartMoveTaskInput): Promise<MoveTask>;
  /** The last ten, newest first. Errors: `not_found`, `denied`. */
  list(queueName: string): Promise<MoveTaskList>;
  /** What moved stays moved. Errors: `conflict` where none runs. */
  cancel(queueName: string): Promise<MoveTask>;
  close(): Promise<void>;
};

/** @param every ms between two readings of the brake */
export function createRedrives(desk: Desk, { every }: { every?: number } = {}): Redrives {
  const { aws, monitor } = desk;
  const brake = createBrake(desk, every);

  const taskOf = ({ handle: _, ...task }: ListedMoveTask): MoveTask => ({
    ...task,
    brake: brake.of(task.sourceArn, task.startedAt),
  });

  async function listOf(sourceArn: string): Promise<ListedMoveTask[]> {
    return listMessageMoveTasks({ aws, sourceArn }).catch((error: unknown) => {
      throw redriveError(error, nameOfArn(sourceArn));
    });
  }

  async function find(queueName: string): Promise<{ source: Queue; queues: Queue[] }> {
    const { queues } = await monitor.topology();
    const source = queues.find(({ name }) => name === queueName) ?? (await monitor.queueDetail(queueName)).queue;
    return { source, queues };
  }

  return {
    async start(queueName, { destinationArn, maxPerSecond }) {
      const source = await monitor.queueDetail(queueName);
      const { queues } = await monitor.topology();
      const sourceArn = source.queue.arn;
      const now = queues.find(({ arn }) => arn === sourceArn) ?? source.queue;
      checkRedrive({ source: now, queues, destinationArn });
      const goals = destinationArn === null ? now.deadLetterFor : [destinationArn];
      const destinations = queues.filter(({ arn }) => goals.includes(arn));
      const depths = await depthsToWatch(desk, { source, destinations });
      await startMessageMoveTask({ aws, sourceArn, destinationArn, maxPerSecond }).catch((error: unknown) => {
        throw redriveError(error, queueName);
      });
      const [task] = await listOf(sourceArn);
      if (!task) throw weirError('unreachable', `SQS began the redrive of ${queueName} but does not list it yet.`);
      brake.watch({ sourceArn, startedAt: task.startedAt, toMove: task.toMove ?? source.queue.visible ?? 0, depths });
      const where = destinationArn === null ? 'to where each message came from' : `to ${nameOfArn(destinationArn)}`;
      const rate = maxPerSecond === null ? 'at the rate that SQS chooses' : `at ${maxPerSecond}/s`;
      monitor.note({
        operationId: 'startMessageMoveTask',
        id: sourceArn,
        outcome: 'done',
        words: `Began a redrive ${where}, ${rate}`,
      });
      return taskOf(task);
    },
    async list(queueName) {
      const { source } = await find(queueName);
      return { tasks: (await listOf(source.arn)).map(taskOf) };
    },
    async cancel(queueName) {
      const { source } = await find(queueName);
      const running = (await listOf(source.arn)).find(({ handle }) => handle !== null);
      if (!running?.handle) throw weirError('conflict', `No redrive of ${queueName} runs, so none can be cancelled.`);
      const moved = await cancelMessageMoveTask({ aws, sourceArn: source.arn, handle: running.handle }).catch(
        (error: unknown) => {
          throw redriveError(error, queueName);
        },
      );
      monitor.note({
        operationId: 'cancelMessageMoveTask',
        id: source.arn,
        outcome: 'done',
        words: `Cancelled the redrive; about ${moved} messages had been moved and stay moved`,
      });
      await monitor.recount(queueName);
      const task = (await listOf(source.arn)).find(({ startedAt }) => startedAt === running.startedAt) ?? running;
      return taskOf({ ...task, status: task.status === 'RUNNING' ? 'CANCELLING' : task.status });
    },
    close: () => brake.close(),
  };
}
