import { listQueues } from '#lib/server/aws/sqs/list-queues.ts';
import type { Desk } from '#lib/server/desk.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';
import { TAP_EXPIRES_TAG, TAP_PREFIX, TAP_TAG } from '#lib/topology/tap.ts';
import { removeTap } from './remove-tap.ts';
import { OWNER_TAG } from './tap.ts';
import type { TapOwner } from './tap-owner.ts';
import { topicOfTapPolicy } from './tap-policy.ts';

type Sweep = { desk: Desk; owner: TapOwner };

function isOver({ desk, owner }: Sweep, tags: Record<string, string>): boolean {
  if (!(TAP_TAG in tags)) return false;
  const expires = Date.parse(tags[TAP_EXPIRES_TAG] ?? '');
  return expires <= desk.now() || owner.wasMine(tags[OWNER_TAG] ?? '');
}

async function sweepOne(sweep: Sweep, name: string): Promise<boolean> {
  const { desk } = sweep;
  const { queue, policy } = await desk.monitor.queueDetail(name);
  if (queue.tags === null || !isOver(sweep, queue.tags)) return false;
  const topicArn = topicOfTapPolicy(policy?.json ?? null);
  if (topicArn === null || parseArn(topicArn)?.service !== 'sns') return false;
  const left = await removeTap(desk, { name, arn: queue.arn, topicArn });
  const words =
    left.length === 0 ? `Took away the tap ${name}, left over` : `Left over and still there: ${left.join(', ')}`;
  desk.monitor.note({ operationId: 'tailTopic', id: topicArn, outcome: left.length === 0 ? 'done' : 'failed', words });
  return left.length === 0;
}

/**
 * Takes away the taps that a crash left: expired, or of a former life of this server. A queue without the tag, and
 * another server's tap that is not expired, are left alone. Errors: those of `ListQueues`.
 */
export async function sweepTaps(sweep: Sweep): Promise<void> {
  const { desk } = sweep;
  let swept = false;
  for await (const page of listQueues({ aws: desk.aws, prefix: TAP_PREFIX })) {
    for (const url of page) {
      const name = nameOfArn(new URL(url).pathname.split('/').at(-1) ?? '');
      // One that cannot be read, or is gone by now, does not keep the others.
      if (await sweepOne(sweep, name).catch(() => false)) swept = true;
    }
  }
  if (swept) desk.monitor.refresh();
}
