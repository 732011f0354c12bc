import type { Delivery } from '../delivery.ts';
import { attributesOf, signatureOf, unsubscribeUrl } from '../envelope.ts';
import { textFor } from '../message.ts';
import type { Letter } from './leave.ts';

/** The event of a function; its names of the two URLs are written otherwise than the envelope's (Lambda guide, using Lambda with SNS). */
export function lambdaEventOf({ call, topic, subscription, message }: Delivery): Letter {
  const { SigningCertURL: SigningCertUrl, ...signature } = signatureOf(topic, message.id, call.baseUrl);
  const Sns = {
    ...signature,
    Timestamp: new Date(message.at).toISOString(),
    SigningCertUrl,
    MessageId: message.id,
    Message: textFor(message, 'lambda'),
    MessageAttributes: attributesOf(message),
    Type: 'Notification',
    UnsubscribeUrl: unsubscribeUrl(call.baseUrl, subscription.arn),
    TopicArn: topic.arn,
    Subject: message.subject ?? null,
  };
  const record = { EventVersion: '1.0', EventSubscriptionArn: subscription.arn, EventSource: 'aws:sns', Sns };
  return { body: JSON.stringify({ Records: [record] }) };
}
