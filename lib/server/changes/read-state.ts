import { setTimeout as sleep } from 'node:timers/promises';
import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues, TagValues } from '#lib/contracts/intent.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { getDeviceState } from '#lib/server/aws/sns/get-device-state.ts';
import { getSubscriptionAttributes } from '#lib/server/aws/sns/get-subscription-attributes.ts';
import { getTopicAttributes } from '#lib/server/aws/sns/get-topic-attributes.ts';
import { listTagsForResource } from '#lib/server/aws/sns/list-tags-for-resource.ts';
import { getQueueAttributes } from '#lib/server/aws/sqs/get-queue-attributes.ts';
import { listQueueTags } from '#lib/server/aws/sqs/list-queue-tags.ts';
import type { QueueReading } from '#lib/server/aws/sqs/queue-reading.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { QueueUrls } from './queue-urls.ts';
import { settableOf } from './settable.ts';

type Reader = { aws: Aws; urls: QueueUrls };

/**
 * `needed`: a plan changes them, so they are read. Where they only warn, those that are known stand in, and none where
 * the role may not read them or they take long (`wanted`): it can still plan what has nothing to do with tags.
 */
export type WhichTags = 'needed' | 'wanted' | TagValues;

export type QueueNow = { state: ResourceState; counts: Pick<QueueReading, 'visible' | 'inFlight' | 'delayed'> };

/** A queue as it is now; `null` = there is none. Errors: those of its calls. */
export async function readQueueNow({ aws, urls }: Reader, arn: string, tags: WhichTags): Promise<QueueNow | null> {
  return orNone(async () => {
    const ask = { aws, urgency: 'selected', url: await urls.of(arn), name: nameOfArn(arn) } as const;
    const [reading, read] = await Promise.all([getQueueAttributes(ask), tagsBy(tags, () => listQueueTags(ask))]);
    const { visible, inFlight, delayed, attributes } = reading;
    const state = { arn, attributes: settableOf('queue', attributes), tags: read };
    return { state, counts: { visible, inFlight, delayed } };
  });
}

/** A topic as it is now; `null` = there is none. Errors: those of its calls. */
export async function readTopicNow(
  { aws }: Pick<Reader, 'aws'>,
  arn: string,
  tags: WhichTags,
): Promise<ResourceState | null> {
  return orNone(async () => {
    const ask = { aws, urgency: 'selected', topicArn: arn } as const;
    const [{ attributes }, read] = await Promise.all([
      getTopicAttributes(ask),
      tagsBy(tags, () => listTagsForResource(ask)),
    ]);
    return { arn, attributes: settableOf('topic', attributes), tags: read };
  });
}

/** Whether a device takes messages, as it is now; its token and user data are nobody's here. `null` = there is none. */
export async function readDeviceNow({ aws }: Pick<Reader, 'aws'>, arn: string): Promise<ResourceState | null> {
  const state = await getDeviceState({ aws, urgency: 'selected', arn });
  return state === 'gone' ? null : { arn, attributes: { Enabled: String(state === 'enabled') }, tags: {} };
}

/** What can be set of a subscription, as it is now; `null` = there is none. Errors: those of its call. */
export async function readSubscriptionNow(
  { aws }: Pick<Reader, 'aws'>,
  { arn, topicArn }: { arn: string; topicArn: string },
): Promise<AttributeValues | null> {
  return orNone(async () => {
    const attributes = await getSubscriptionAttributes({ aws, urgency: 'selected', arn, topicArn });
    return settableOf('subscription', attributes);
  });
}

/** ms; SNS answers ten questions for tags a second, and a plan does not wait for what only warns. */
const TAGS_WAIT = 100;

async function tagsBy(which: WhichTags, read: () => Promise<TagValues>): Promise<TagValues> {
  if (typeof which === 'object') return which;
  if (which === 'needed') return read();
  const late = sleep(TAGS_WAIT, {}, { ref: false });
  return Promise.race([read().catch(noTags), late]);
}

/** The role may not read them, or the service does not tell them now. */
function noTags(error: unknown): TagValues {
  if (isWeirError(error)) return {};
  throw error;
}

async function orNone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isWeirError(error) && error.code === 'not_found') return null;
    throw error;
  }
}
