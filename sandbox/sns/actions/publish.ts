import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { invalidParameter } from '../errors.ts';
import { findTopic } from '../find-topic.ts';
import { readDraft } from '../message/draft.ts';
import { publishDraft } from '../message/publish-draft.ts';
import { publishToDevice } from '../push/publish-to-device.ts';
import { publishToPhone } from '../sms/publish-to-phone.ts';

/** Publishes to a topic, to one device, or sends to a telephone number. */
export const publish: SnsAction = (call, form) => {
  const number = form.get('PhoneNumber');
  if (number !== undefined) return textElement('MessageId', publishToPhone(call, form, number));
  const target = form.get('TargetArn');
  if (target !== undefined && /:endpoint\//.test(target)) {
    return textElement('MessageId', publishToDevice(call, form, target));
  }
  const arn = form.get('TopicArn') ?? target;
  if (arn === undefined) throw invalidParameter('TopicArn or TargetArn Reason: no value for required parameter');
  const topic = findTopic(call, arn, 'Publish');
  const { messageId, sequenceNumber } = publishDraft(call, topic, readDraft(topic, form));
  const sequence = sequenceNumber === undefined ? '' : textElement('SequenceNumber', sequenceNumber);
  return textElement('MessageId', messageId) + sequence;
};
