import { createHash } from 'node:crypto';
import type { SendMessageCommandInput } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { queueDesk } from '../testing/queue-desk.ts';

const oneTo = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, { DataType: 'String', StringValue: 'v' }]));

test('what was sent is what is received', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const MessageAttributes = {
    text: { DataType: 'String.colour', StringValue: 'grün' },
    count: { DataType: 'Number', StringValue: '42' },
    bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 1, 255]) },
  };
  const MessageBody = 'ä € 😀 <&"\t\r\n';
  const sent = await desk.send(url, MessageBody, {
    MessageAttributes,
    MessageSystemAttributes: { AWSTraceHeader: { DataType: 'String', StringValue: 'Root=1-2-3' } },
    MessageGroupId: 'tenant-1',
  });
  const [message] = await desk.receive(url);
  expect(message).toMatchObject({
    MessageId: sent.MessageId,
    Body: MessageBody,
    MD5OfBody: createHash('md5').update(MessageBody).digest('hex'),
    MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
    MessageAttributes,
    Attributes: {
      AWSTraceHeader: 'Root=1-2-3',
      MessageGroupId: 'tenant-1',
      SenderId: expect.stringMatching(/^AIDA[0-9A-F]{17}$/),
      SentTimestamp: String(desk.clock.now()),
    },
  });
  expect(sent.MD5OfMessageSystemAttributes).toMatch(/^[0-9a-f]{32}$/);
});

test('the digest of attributes is the one AWS documents', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const sent = await desk.send(url, 'a', { MessageAttributes: { b: { DataType: 'String', StringValue: 'c' } } });
  const bytes = Buffer.from('\0\0\0\x01b\0\0\0\x06String\x01\0\0\0\x01c', 'latin1');
  expect(sent.MD5OfMessageAttributes).toBe(createHash('md5').update(bytes).digest('hex'));
});

test.each([
  ['an empty body', '', {}, 'MissingParameter'],
  ['a control character', 'a\u0000', {}, 'InvalidMessageContents'],
  ['half a surrogate pair', 'a\ud800', {}, 'InvalidMessageContents'],
  ['a character outside of XML', '\uffff', {}, 'InvalidMessageContents'],
  ['a body over 1 MiB', 'a'.repeat(1_048_577), {}, 'InvalidParameterValue'],
  [
    'a body over 1 MiB with its attributes',
    'a'.repeat(1_048_576),
    { MessageAttributes: oneTo(1) },
    'InvalidParameterValue',
  ],
  ['eleven attributes', 'a', { MessageAttributes: oneTo(11) }, 'InvalidParameterValue'],
  [
    'a reserved attribute name',
    'a',
    { MessageAttributes: { 'AWS.x': { DataType: 'String', StringValue: 'v' } } },
    'InvalidParameterValue',
  ],
  [
    'an unknown type',
    'a',
    { MessageAttributes: { x: { DataType: 'Text', StringValue: 'v' } } },
    'InvalidParameterValue',
  ],
  [
    'an empty value',
    'a',
    { MessageAttributes: { x: { DataType: 'String', StringValue: '' } } },
    'InvalidParameterValue',
  ],
  [
    'a number that is none',
    'a',
    { MessageAttributes: { x: { DataType: 'Number', StringValue: 'v' } } },
    'InvalidParameterValue',
  ],
  ['a deduplication id', 'a', { MessageDeduplicationId: 'x' }, 'InvalidParameterValue'],
  ['a long delay', 'a', { DelaySeconds: 901 }, 'InvalidParameterValue'],
] satisfies [string, string, Partial<SendMessageCommandInput>, string][])(
  'a standard queue refuses %s',
  async (_name, body, more, name) => {
    const desk = await queueDesk();
    const url = await desk.create('orders');
    await expect(desk.send(url, body, more)).rejects.toMatchObject({ name });
    expect(await desk.counts(url)).toMatchObject({ visible: 0 });
  },
);

test.each([
  ['no group', { MessageDeduplicationId: 'd' }, 'MissingParameter'],
  ['nothing to tell duplicates by', { MessageGroupId: 'g' }, 'InvalidParameterValue'],
  [
    'a delay of one message',
    { MessageGroupId: 'g', MessageDeduplicationId: 'd', DelaySeconds: 1 },
    'InvalidParameterValue',
  ],
  ['a group id with a space', { MessageGroupId: 'a b', MessageDeduplicationId: 'd' }, 'InvalidParameterValue'],
])('a FIFO queue refuses %s', async (_name, more, name) => {
  const desk = await queueDesk();
  const url = await desk.create('orders.fifo');
  await expect(desk.send(url, 'a', more)).rejects.toMatchObject({ name });
});

test('a message of exactly 1 MiB is taken', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  await desk.send(url, 'a'.repeat(1_048_576));
});

test('a queue with a lower limit holds to it', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders', { MaximumMessageSize: '1024' });
  await expect(desk.send(url, 'ä'.repeat(513))).rejects.toThrow('shorter than 1024 bytes');
  await desk.send(url, 'ä'.repeat(512));
});

test.each(['not a url', 'http://127.0.0.1/000000000000', 'http://127.0.0.1/1/orders'])(
  'refuses %s as a queue URL',
  async (url) => {
    const desk = await queueDesk();
    const { endpoint } = desk.sandbox;
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'x-amz-target': 'AmazonSQS.SendMessage',
        authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-1/sqs/aws4_request',
      },
      body: JSON.stringify({ QueueUrl: url, MessageBody: 'a' }),
    });
    expect(answer.headers.get('x-amzn-query-error')).toBe('InvalidAddress;Sender');
  },
);
