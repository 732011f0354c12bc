import { ConfirmSubscriptionCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, REGION } from '../../testing/open-bench.ts';

const LAMBDA = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:resize`;
const FIREHOSE = `arn:aws:firehose:${REGION}:${ACCOUNT}:deliverystream/lake`;

let bench: Bench;
let topic: string;
beforeEach(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterEach(() => bench.close());

const last = () => bench.outbox.entries.at(-1);
const MessageAttributes = { kind: { DataType: 'String', StringValue: 'a' } };

async function confirm(Protocol: string): Promise<string> {
  const arn = await bench.subscribe(topic, 'a@example.com', {}, { Protocol });
  const asked = last();
  const Token = asked?.outcome === 'confirmation' ? asked.token : '';
  await bench.sns.send(new ConfirmSubscriptionCommand({ TopicArn: topic, Token }));
  return arn;
}

describe('what would be sent', () => {
  it('to a mailbox has a subject and says how to stop it', async () => {
    const arn = await confirm('email');
    await bench.publish(topic, 'hello', { Subject: 'News' });
    expect(last()).toMatchObject({ subject: 'News', body: expect.stringMatching(/^hello\n\n--\n/) });
    expect(last()?.body).toContain(`Action=Unsubscribe&SubscriptionArn=${arn}`);
    await bench.publish(topic, 'hello');
    expect(last()).toMatchObject({ subject: 'AWS Notification Message' });
  });

  it('to a mailbox as JSON is the envelope', async () => {
    await confirm('email-json');
    await bench.publish(topic, 'hello', { MessageAttributes });
    expect(JSON.parse(last()?.body ?? '{}')).toMatchObject({
      Type: 'Notification',
      Message: 'hello',
      MessageAttributes: { kind: { Type: 'String', Value: 'a' } },
    });
  });

  it('to a function is its event', async () => {
    const arn = await bench.subscribe(topic, LAMBDA, {}, { Protocol: 'lambda' });
    const { MessageId } = await bench.publish(topic, 'hello', { MessageAttributes });
    expect(JSON.parse(last()?.body ?? '{}')).toEqual({
      Records: [
        {
          EventSource: 'aws:sns',
          EventVersion: '1.0',
          EventSubscriptionArn: arn,
          Sns: {
            Type: 'Notification',
            MessageId,
            TopicArn: topic,
            Subject: null,
            Message: 'hello',
            Timestamp: '2026-01-01T00:00:00.000Z',
            SignatureVersion: '1',
            Signature: expect.any(String),
            SigningCertUrl: expect.stringContaining('.pem'),
            UnsubscribeUrl: expect.stringContaining(arn),
            MessageAttributes: { kind: { Type: 'String', Value: 'a' } },
          },
        },
      ],
    });
  });

  it('to a delivery stream is one line without a signature, or the raw message', async () => {
    const role = { SubscriptionRoleArn: `arn:aws:iam::${ACCOUNT}:role/firehose` };
    await bench.subscribe(topic, FIREHOSE, role, { Protocol: 'firehose' });
    await bench.publish(topic, 'hello');
    const record = last()?.body ?? '';
    expect(record).not.toContain('\n');
    expect(Object.keys(JSON.parse(record) as object)).toEqual([
      'Type',
      'MessageId',
      'TopicArn',
      'Message',
      'Timestamp',
      'UnsubscribeURL',
    ]);
    const raw = { ...role, RawMessageDelivery: 'true' };
    await bench.subscribe(topic, `${FIREHOSE}-raw`, raw, { Protocol: 'firehose' });
    await bench.publish(topic, 'as it is');
    expect(last()?.body).toBe('as it is');
  });
});
