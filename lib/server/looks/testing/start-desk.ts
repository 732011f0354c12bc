import type { DoneAction } from '#lib/contracts/activity.ts';
import { createAws } from '#lib/server/aws/clients.ts';
import { createLimiter } from '#lib/server/aws/limiter.ts';
import type { Desk } from '#lib/server/desk.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { sendMessages } from '#lib/testing/send-messages.ts';
import { startSandbox } from '#lib/testing/start-sandbox.ts';

/** A sandbox and a desk before it, whose time is the sandbox's. */
export async function startDesk(options: Parameters<typeof startSandbox>[0] = {}) {
  const started = await startSandbox(options);
  const { endpoint, clock, account } = started.sandbox;
  const { region, credentials } = started.config;
  const limiter = createLimiter({ attempts: 2, retryAfter: 5, perSecond: 100_000, burst: 100_000 });
  const aws = createAws({ region, credentials, endpoint: { sqs: endpoint, sns: endpoint }, limiter });
  const monitor = createMonitor({
    connection: aConnection({ region }),
    aws,
    dataFolder: null,
    log: SILENT,
    now: clock.now,
  });
  const notes: Omit<DoneAction, 'at' | 'kind'>[] = [];
  const noted = { ...monitor, note: (action: (typeof notes)[number]) => void notes.push(action) };
  const desk: Desk = { aws, monitor: noted, log: SILENT, now: clock.now };

  return {
    ...started,
    desk,
    /** What was put on the activity list. */
    notes,
    arnOf: (name: string) => `arn:aws:sqs:${region}:${account}:${name}`,
    /** A queue; with `maxReceiveCount` also its dead-letter queue `{name}-dlq`. */
    async aQueue(
      name: string,
      { maxReceiveCount, ...attributes }: Record<string, string> & { maxReceiveCount?: string } = {},
    ) {
      if (maxReceiveCount === undefined) return createQueue(started, name, attributes);
      const fifo = name.endsWith('.fifo');
      const deadLetters = `${name.replace(/\.fifo$/, '')}-dlq${fifo ? '.fifo' : ''}`;
      await createQueue(started, deadLetters, fifo ? { FifoQueue: 'true' } : {});
      const RedrivePolicy = JSON.stringify({
        deadLetterTargetArn: `arn:aws:sqs:${region}:${account}:${deadLetters}`,
        maxReceiveCount,
      });
      return createQueue(started, name, { ...attributes, RedrivePolicy });
    },
    send: (name: string, count: number, messages?: Parameters<typeof sendMessages>[3]) =>
      sendMessages(started, name, count, messages),
    async counts(name: string) {
      const { queue } = await monitor.queueDetail(name);
      return { visible: queue.visible, inFlight: queue.inFlight };
    },
    async close() {
      await monitor.close();
      aws.close();
      await started.close();
    },
  };
}
