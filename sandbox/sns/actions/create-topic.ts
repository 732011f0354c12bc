import type { Call } from '#sandbox/core/action.ts';
import { type Form, formMap } from '#sandbox/core/form.ts';
import { textElement } from '#sandbox/core/xml.ts';
import { DedupWindow } from '#sandbox/sqs/queue/dedup-window.ts';
import type { SnsAction } from '../action.ts';
import { orRefuse } from '../attributes/check.ts';
import { checkDataProtectionPolicy } from '../attributes/data-protection-policy.ts';
import { checkTagCount, readTags } from '../attributes/tags.ts';
import { topicAttributeCheck, topicAttributes } from '../attributes/topic-attributes.ts';
import { AttributeRefusal, invalidParameter } from '../errors.ts';
import { Ledger } from '../ledger.ts';
import type { Topic } from '../state.ts';

/** Makes a topic; the same name with the same attributes and tags answers the one there is. */
export const createTopic: SnsAction = (call, form) => {
  const wanted = readTopic(call, form);
  const { topics } = call.region.sns;
  const existing = topics.get(wanted.arn);
  if (existing === undefined) topics.add(wanted.arn, wanted);
  else checkSame(existing, wanted);
  return textElement('TopicArn', wanted.arn);
};

function readTopic({ region }: Call, form: Form): Topic {
  const name = form.get('Name') ?? '';
  const attributes = formMap(form, 'Attributes');
  const fifo = attributes.get('FifoTopic') === 'true';
  attributes.delete('FifoTopic');
  if (!(fifo ? /^[\w-]{1,251}\.fifo$/ : /^[\w-]{1,256}$/).test(name)) throw invalidParameter('Topic Name');
  orRefuse(
    (reason) => invalidParameter(`Attributes Reason: ${reason}`),
    () => checkAttributes(attributes, fifo),
  );
  const dataProtectionPolicy = form.get('DataProtectionPolicy') ?? '';
  if (dataProtectionPolicy !== '') checkDataProtectionPolicy(dataProtectionPolicy, fifo);
  const tags = readTags(form);
  checkTagCount(tags.size);
  return {
    arn: `arn:aws:sns:${region.name}:${region.account}:${name}`,
    name,
    fifo,
    owner: region.account,
    attributes,
    tags,
    dataProtectionPolicy,
    subscriptions: new Ledger(),
    byEndpoint: new Map(),
    subscriptionsDeleted: 0,
    ended: new Map(),
    sequence: 0,
    dedup: new DedupWindow(),
  };
}

function checkAttributes(attributes: Map<string, string>, fifo: boolean): void {
  for (const [name, value] of attributes) {
    const check = topicAttributeCheck(name, fifo);
    if (check === undefined) throw new AttributeRefusal(`Unknown attribute ${name}`);
    check(name, value);
  }
}

function checkSame(existing: Topic, wanted: Topic): void {
  const current = topicAttributes(existing);
  if ([...wanted.attributes].some(([name, value]) => current.get(name) !== value)) {
    throw invalidParameter('Attributes Reason: Topic already exists with different attributes');
  }
  const sameTags =
    wanted.tags.size === existing.tags.size &&
    [...wanted.tags].every(([key, value]) => existing.tags.get(key) === value);
  if (wanted.tags.size > 0 && !sameTags) {
    throw invalidParameter('Tags Reason: Topic already exists with different tags');
  }
}
