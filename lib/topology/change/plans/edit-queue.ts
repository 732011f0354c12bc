import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionsAt } from '../open-world.ts';
import { deadLetterArnOf, depthOf, sourcesOf } from '../picture.ts';
import type { Planner } from '../planner.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { theQueue } from '../resources.ts';
import { kmsWarning } from '../rules/kms.ts';
import { retentionOf, warnOfRetention } from '../rules/retention.ts';
import { attributesReason } from './attributes-reason.ts';
import { checkQueueAttributes, withEncryption } from './check-queue-attributes.ts';

/** All attributes in one call; AWS sets all of them or, where one is refused, none. */
export function planEditQueue(
  planner: Planner,
  { queueArn, attributes }: Extract<Intent, { kind: 'editQueue' }>,
): void {
  const now = theQueue(planner.world, queueArn).attributes;
  const set = Object.fromEntries(
    Object.entries(withEncryption(attributes)).filter(([name, value]) => !sameText(now[name] ?? '', value)),
  );
  const names = Object.keys(set);
  if (names.length === 0) return;
  checkQueueAttributes(planner, { arn: queueArn, now, set });
  if (set.MessageRetentionPeriod) warnOfShorterRetention(planner, queueArn, Number(set.MessageRetentionPeriod));
  const reason = attributesReason({ kind: 'queue', of: nameOfArn(queueArn), now, set });
  planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes: set }, reason);
  if (set.MessageRetentionPeriod) warnOfDeadLetters(planner, queueArn);
  if (names.some((name) => /^(?:Kms|SqsManaged)/.test(name))) warnOfEncryption(planner, queueArn, set);
}

/** SQS API reference, SetQueueAttributes: shortening deletes what is older at once. */
function warnOfShorterRetention(planner: Planner, queueArn: string, seconds: number): void {
  const before = retentionOf(theQueue(planner.world, queueArn));
  if (before === null || seconds >= before) return;
  const [name, depth] = [nameOfArn(queueArn), depthOf(planner.world, queueArn)];
  const among = depth ? `, of about ${depth} messages` : '';
  planner.warn(
    'danger',
    queueArn,
    `A shorter MessageRetentionPeriod deletes what ${name} has held for more than ${formatDuration(seconds)}${among}.`,
  );
  if (depth !== 0) planner.stays(`Messages that ${name} loses to the shorter MessageRetentionPeriod are gone.`);
}

function warnOfDeadLetters(planner: Planner, queueArn: string): void {
  const { world } = planner;
  const queue = theQueue(world, queueArn);
  const target = world.queues.get(deadLetterArnOf(world, queueArn) ?? '');
  if (target) warnOfRetention(planner, queue, target);
  for (const source of sourcesOf(world, queueArn)) {
    const read = world.queues.get(source);
    if (read) warnOfRetention(planner, read, queue);
  }
}

function warnOfEncryption(planner: Planner, queueArn: string, set: AttributeValues): void {
  const name = nameOfArn(queueArn);
  planner.warn(
    'note',
    queueArn,
    `Messages that ${name} holds already stay encrypted as they were when they were sent.`,
  );
  const fed = subscriptionsAt(planner.world, queueArn).length > 0;
  const kms = fed && set.KmsMasterKeyId ? kmsWarning(queueArn, set) : null;
  if (kms) planner.warn(kms.severity, queueArn, kms.words);
}
