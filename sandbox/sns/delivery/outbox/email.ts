import type { Delivery } from '../delivery.ts';
import { unsubscribeUrl } from '../envelope.ts';
import { textFor } from '../message.ts';
import type { Letter } from './leave.ts';

/** The subject of a mail whose message has none, as SNS writes it. */
const SUBJECT = 'AWS Notification Message';

/** The mail of an `email` subscription: the bare text, and below it how to end it. */
export function emailOf({ call, subscription, message }: Delivery): Letter {
  const goodbye = [
    '--',
    'If you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:',
    unsubscribeUrl(call.baseUrl, subscription.arn),
  ];
  const body = [textFor(message, 'email'), '', ...goodbye].join('\n');
  return { subject: message.subject ?? SUBJECT, body };
}
