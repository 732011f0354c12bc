import { expect, it } from 'vitest';
import { aQueue, aTopic, NOW, queueArn } from '#lib/testing/builders.ts';
import type { GraphNode } from '#lib/topology/model.ts';
import { whyNot } from './why-not.ts';

const source = aQueue({ name: 'orders-dlq' });
const node = (over: Parameters<typeof aQueue>[0]): GraphNode => {
  const queue = aQueue(over);
  return { kind: 'queue', id: queue.arn, name: queue.name, queue };
};
const topic = aTopic();

it.each<[GraphNode | undefined, RegExp | null]>([
  [node({ name: 'repairs' }), null],
  [node({ name: 'orders-dlq' }), /where they are now/],
  [node({ name: 'ledger.fifo' }), /FIFO queue and orders-dlq a standard one/],
  [node({ name: 'gone', access: { state: 'missing', at: NOW } }), /does not exist/],
  [node({ arn: queueArn('far').replace('eu-west-1', 'us-east-1') }), /another region/],
  [{ kind: 'topic', id: topic.arn, name: topic.name, topic }, /queues only/],
  [undefined, /queues only/],
])('says of %o why it will not do', (candidate, reason) => {
  const said = whyNot(source, candidate);
  if (reason === null) expect(said).toBeNull();
  else expect(said).toMatch(reason);
});
