import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import type { SnsAction } from '../action.ts';
import { PHONE_NUMBER } from '../endpoint.ts';
import { invalidParameter } from '../errors.ts';
import { findTopic } from '../find-topic.ts';
import { readDraft } from '../message/draft.ts';
import { publishDraft } from '../message/publish-draft.ts';
import type { Form } from '../wire/form.ts';
import { textElement } from '../wire/xml.ts';

/** Publishes to a topic, or sends to a telephone number. Devices have no endpoints here yet. */
export const publish: SnsAction = (call, form) => {
  const number = form.get('PhoneNumber');
  if (number !== undefined) return publishToPhone(call, form, number);
  const target = form.get('TargetArn');
  if (target !== undefined && /:endpoint\//.test(target)) {
    throw invalidParameter('TargetArn Reason: No endpoint found for the target arn specified');
  }
  const arn = form.get('TopicArn') ?? target;
  if (arn === undefined) throw invalidParameter('TopicArn or TargetArn Reason: no value for required parameter');
  const topic = findTopic(call, arn, 'Publish');
  const { messageId, sequenceNumber } = publishDraft(call, topic, readDraft(topic, form));
  const sequence = sequenceNumber === undefined ? '' : textElement('SequenceNumber', sequenceNumber);
  return textElement('MessageId', messageId) + sequence;
};

function publishToPhone({ region }: Call, form: Form, number: string): string {
  if (!PHONE_NUMBER.test(number)) throw invalidParameter(`PhoneNumber Reason: ${number} is not valid to publish to`);
  const body = form.get('Message') ?? '';
  if (body === '') throw invalidParameter('Empty message');
  const messageId = randomUUID();
  const at = region.clock.now();
  region.sns.outbox.add({ at, protocol: 'sms', endpoint: number, messageId, body, outcome: 'sent' });
  return textElement('MessageId', messageId);
}
