import type { Intent } from '#lib/contracts/intent.ts';
import { type Place, queueArnAt, topicArnAt } from '../../arn.ts';
import { giveDeadLetterQueue, subscribeQueue } from '../join-intents.ts';
import type { Blueprint, Link, Part } from './blueprint.ts';

/** What a pattern wants of AWS, in an order in which each thing stands before another names it. */
export function buildIntents({ parts, links }: Blueprint, place: Place): Intent[] {
  const arns = new Map(parts.map((part) => [part.key, arnOf(part, place)]));
  const arn = (key: string) => arns.get(key) ?? '';
  return [
    ...parts.map(creation),
    ...links.filter(isDeadLetter).map(redrive),
    ...links.filter(isSubscription).map(subscribe),
  ];

  function redrive({ queue, deadLetterQueue, maxReceiveCount }: Link & { kind: 'dead-letter' }): Intent {
    return giveDeadLetterQueue(arn(queue), arn(deadLetterQueue), maxReceiveCount);
  }

  function subscribe({ topic, queue, filterPolicy }: Link & { kind: 'subscription' }): Intent {
    return subscribeQueue(arn(topic), arn(queue), filterPolicy);
  }
}

function arnOf({ kind, name }: Part, place: Place): string {
  return kind === 'queue' ? queueArnAt(place, name) : topicArnAt(place, name);
}

function creation({ kind, name, fifo, attributes }: Part): Intent {
  return kind === 'queue'
    ? { kind: 'createQueue', name, attributes: { ...(fifo ? { FifoQueue: 'true' } : {}), ...attributes }, tags: {} }
    : { kind: 'createTopic', name, attributes: { ...(fifo ? { FifoTopic: 'true' } : {}), ...attributes }, tags: {} };
}

const isDeadLetter = (link: Link): link is Link & { kind: 'dead-letter' } => link.kind === 'dead-letter';
const isSubscription = (link: Link): link is Link & { kind: 'subscription' } => link.kind === 'subscription';
