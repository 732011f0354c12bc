import type { LookEvent } from '#lib/contracts/look.ts';
import { createAws } from '#lib/server/aws/clients.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { createLooks } from '#lib/server/looks/looks.ts';
import { createSeenStore } from '#lib/server/looks/seen-store.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';

/** Weir's looks at the queues of an endpoint. */
export function openLooks(endpoint: string) {
  const region = 'eu-west-1';
  const credentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };
  const aws = createAws({ region, credentials, endpoint: { sqs: endpoint, sns: endpoint } });
  const connection = aConnection({ region });
  const monitor = createMonitor({ connection, aws, dataFolder: null, log: SILENT });
  const desk = { aws, monitor, log: SILENT, now: Date.now };
  const seen = createSeenStore(desk);
  const looks = createLooks({ desk, seen });

  /** A glance at `count` messages; ms until all were told of, and until all were given back. */
  async function glance(queueName: string, count: number) {
    const { begin } = await looks.peek(queueName, { count, hold: 0, wait: 0, insist: false });
    const ended = Promise.withResolvers<void>();
    const told = { messages: 0, returned: 0, bytes: 0 };
    const began = performance.now();
    let collected = 0;
    let released = 0;
    begin((event: LookEvent) => {
      told.bytes += Buffer.byteLength(JSON.stringify(event));
      if (event.type === 'messages') told.messages += event.messages.length;
      if (event.type === 'collected') collected = performance.now() - began;
      if (event.type === 'released') {
        released = performance.now() - began;
        told.returned = event.returned;
      }
    }, ended.resolve);
    await ended.promise;
    return { collected, released, ...told };
  }

  return {
    glance,
    async close() {
      await looks.close();
      seen.close();
      await monitor.close();
      aws.close();
    },
  };
}
