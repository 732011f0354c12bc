import {
  type MessageAttributeValue,
  PublishBatchCommand,
  PublishCommand,
  type PublishInput,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, REGION } from './testing/open-bench.ts';

let bench: Bench;
let topic: string;
let queue: string;
beforeAll(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
  queue = await bench.queue('orders');
  await bench.subscribe(topic, queue, { RawMessageDelivery: 'true' });
});
afterAll(() => bench.close());

const send = (input: Partial<PublishInput>) =>
  bench.sns.send(new PublishCommand({ TopicArn: topic, Message: 'x', ...input }));
const attribute = (value: Partial<MessageAttributeValue>, name = 'attr1') =>
  send({ MessageAttributes: { [name]: { DataType: 'String', ...value } } });

describe('Publish', () => {
  it.each<[string, Partial<PublishInput>, string]>([
    ['an unknown topic', { TopicArn: `${'arn:aws:sns:eu-west-1'}:${ACCOUNT}:gone` }, 'Topic does not exist'],
    [
      'a topic of another region',
      { TopicArn: `arn:aws:sns:us-east-1:${ACCOUNT}:orders` },
      'Invalid parameter: TopicArn',
    ],
    [
      'an unknown device',
      {
        TopicArn: undefined,
        TargetArn: `arn:aws:sns:${REGION}:${ACCOUNT}:endpoint/GCM/a/4c94e4b2-6d3b-3a53-a1c4-7cbb1d8d3b1a`,
      },
      'No endpoint',
    ],
    ['nowhere', { TopicArn: undefined }, 'TopicArn or TargetArn Reason: no value for required parameter'],
    ['a wrong number', { TopicArn: undefined, PhoneNumber: '+1a234' }, '+1a234 is not valid to publish to'],
    ['no message', { Message: '' }, 'Empty message'],
    ['an empty subject', { Subject: '' }, 'Invalid parameter: Subject'],
    ['a long subject', { Subject: 'x'.repeat(101) }, 'Invalid parameter: Subject'],
    ['a subject of two lines', { Subject: 'a\nb' }, 'Invalid parameter: Subject'],
    ['too long a message', { Message: 'x'.repeat(262_145) }, 'Message too long'],
    ['a message too long in bytes', { Message: 'é'.repeat(131_073) }, 'Message too long'],
    ['a strange structure', { MessageStructure: 'xml' }, 'MessageStructure'],
    ['a structure that is not JSON', { MessageStructure: 'json' }, 'JSON message body failed to parse'],
    ['a structure without default', { MessageStructure: 'json', Message: '{"sqs":"a"}' }, 'No default entry'],
    [
      'a structure whose default is no text',
      { MessageStructure: 'json', Message: '{"default":1}' },
      'No default entry',
    ],
    ['a deduplication id', { MessageDeduplicationId: '1' }, 'not valid for this topic type'],
  ])('refuses %s', async (_case, input, message) => {
    await expect(send(input)).rejects.toThrow(message);
  });

  it.each([
    [
      'an empty text',
      attribute,
      { StringValue: '' },
      'attr1',
      "must contain non-empty message attribute value for message attribute type 'String'",
    ],
    [
      'an unknown type',
      attribute,
      { DataType: 'Text', StringValue: 'a' },
      'attr1',
      'has an invalid message attribute type',
    ],
    [
      'a type that only begins well',
      attribute,
      { DataType: 'Stringy', StringValue: 'a' },
      'attr1',
      'has an invalid message attribute type',
    ],
    [
      'bytes as text',
      attribute,
      { BinaryValue: new Uint8Array([1]) },
      'attr1',
      "with type 'String' must use field 'String'",
    ],
    [
      'text as bytes',
      attribute,
      { DataType: 'Binary', StringValue: 'a' },
      'attr1',
      "with type 'Binary' must use field 'Binary'",
    ],
    ['a number that is none', attribute, { DataType: 'Number', StringValue: 'a' }, 'attr1', 'Could not cast'],
    ['a long name', attribute, { StringValue: 'a' }, 'n'.repeat(257), 'must be less than 256 bytes'],
    ['a strange name', attribute, { StringValue: 'a' }, 'a^b', "Invalid non-alphanumeric character '#x5E'"],
    ['a name with a dot first', attribute, { StringValue: 'a' }, '.a', "starting with character '.'"],
    ['a name with a dot last', attribute, { StringValue: 'a' }, 'a.', "ending with character '.'"],
    ['a name with two dots', attribute, { StringValue: 'a' }, 'a..b', "successive '.' character"],
    ['a reserved name', attribute, { StringValue: 'a' }, 'aws.kind', "starting with 'AWS.' or 'Amazon.'"],
    ['an emoji', attribute, { StringValue: 'a \u{1F600}' }, 'attr1', 'Invalid attribute value was passed in'],
  ])('refuses an attribute of %s', async (_case, publish, value, name, message) => {
    await expect(publish(value, name)).rejects.toThrow(message);
  });

  it('takes up to 1 MiB where the topic says so', async () => {
    const large = await bench.topic('large', { MaximumMessageSize: '1048576' });
    await expect(send({ TopicArn: large, Message: 'x'.repeat(1_048_576) })).resolves.toHaveProperty('MessageId');
    await expect(send({ TopicArn: large, Message: 'x'.repeat(1_048_577) })).rejects.toThrow('Message too long');
  });

  it('gives each protocol its own words', async () => {
    const own = await bench.topic('structured');
    await bench.subscribe(own, queue, { RawMessageDelivery: 'true' });
    await bench.subscribe(own, '+15550100', {}, { Protocol: 'sms' });
    const Message = JSON.stringify({ default: 'all', sqs: 'queues', pigeon: 'ignored' });
    await send({ TopicArn: own, Message, MessageStructure: 'json' });
    expect((await bench.receive(queue)).map((message) => message.Body)).toEqual(['queues']);
    expect(bench.outbox.entries.at(-1)).toMatchObject({ protocol: 'sms', body: 'all', outcome: 'sent' });
  });

  it('keeps a text message to a telephone in the outbox', async () => {
    const { MessageId } = await send({ TopicArn: undefined, PhoneNumber: '+15550111', Message: 'hello' });
    expect(bench.outbox.entries.at(-1)).toMatchObject({ endpoint: '+15550111', body: 'hello', messageId: MessageId });
  });
});

describe('PublishBatch', () => {
  const batch = (ids: string[], more: object = {}, TopicArn = topic) => {
    const PublishBatchRequestEntries = ids.map((Id) => ({ Id, Message: `message ${Id}`, ...more }));
    return bench.sns.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries }));
  };

  it('publishes them all, with their attributes', async () => {
    const attributes = { kind: { DataType: 'String', StringValue: 'a' } };
    const { Successful = [], Failed } = await batch(['one', 'two'], { MessageAttributes: attributes });
    expect(Successful.map(({ Id }) => Id)).toEqual(['one', 'two']);
    expect(Failed).toEqual([]);
    const got = await bench.receive(queue);
    expect(got.map(({ Body }) => Body).sort()).toEqual(['message one', 'message two']);
    expect(got[0]?.MessageAttributes).toEqual({ kind: { DataType: 'String', StringValue: 'a' } });
  });

  it.each([
    ['EmptyBatchRequestException', []],
    ['TooManyEntriesInBatchRequestException', Array.from({ length: 11 }, (_, index) => `${index}`)],
    ['BatchEntryIdsNotDistinctException', ['same', 'same']],
    ['InvalidBatchEntryIdException', ['message.id']],
    ['InvalidBatchEntryIdException', ['a'.repeat(81)]],
  ])('raises %s', async (name, ids) => {
    await expect(batch(ids)).rejects.toMatchObject({ name });
  });

  it('refuses a batch that is too long altogether', async () => {
    const long = batch(['1', '2', '3'], { Message: 'x'.repeat(100_000) });
    await expect(long).rejects.toMatchObject({ name: 'BatchRequestTooLongException' });
  });

  it('fails in part under the fault of that name, and publishes the rest', async () => {
    bench.sandbox.faults.add({ kind: 'partial-batch', action: 'PublishBatch', times: 1 });
    const { Successful = [], Failed = [] } = await batch(['a', 'b', 'c']);
    expect(Failed).toEqual([expect.objectContaining({ Id: 'c', Code: 'InternalError', SenderFault: false })]);
    expect(Successful.map(({ Id }) => Id)).toEqual(['a', 'b']);
    expect(await bench.receive(queue)).toHaveLength(2);
  });
});
