import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';
import { PHONE_NUMBER } from '../endpoint.ts';
import { invalidParameter } from '../errors.ts';
import { readMessageAttributes } from '../message/message-attributes.ts';
import { readMessageText } from '../message/message-structure.ts';
import { refusalOfPhone } from './refusal-of-phone.ts';

/** Characters (SNS API reference, Publish). */
const MAX_TEXT = 1_600;

/**
 * Sends a text message.
 * @returns the message's id, of one to a number that opted out too
 * @throws ServiceError `InvalidParameter`
 */
export function publishToPhone({ region }: Call, form: Form, number: string): string {
  if (!PHONE_NUMBER.test(number)) throw invalidParameter(`PhoneNumber Reason: ${number} is not valid to publish to`);
  readMessageAttributes(form);
  const message = form.get('Message') ?? '';
  if (message === '') throw invalidParameter('Empty message');
  const text = readMessageText(message, form.get('MessageStructure'), 'sms');
  const body = text.byProtocol.get('sms') ?? text.default;
  if (body.length > MAX_TEXT) throw invalidParameter('Message too long');
  const messageId = randomUUID();
  const posting = { at: region.clock.now(), protocol: 'sms', endpoint: number, messageId, body };
  const failure = refusalOfPhone(region.sns.sms, number);
  region.sns.outbox.add(
    failure === undefined ? { ...posting, outcome: 'sent' } : { ...posting, outcome: 'dropped', failure },
  );
  return messageId;
}
