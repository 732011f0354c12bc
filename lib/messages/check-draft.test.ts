import { CreateTopicCommand, PublishCommand } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageAttributes, MessageDraft, PublicationDraft } from '#lib/contracts/message.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { type StartedSandbox, startSandbox } from '#lib/testing/start-sandbox.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftTarget } from './draft-target.ts';
import { structuredBody } from './structured-body.ts';

const aDraft = (over: Partial<MessageDraft> = {}): MessageDraft => ({
  body: 'hello',
  attributes: {},
  delaySeconds: null,
  groupId: null,
  deduplicationId: null,
  traceHeader: null,
  ...over,
});
const aPublication = (over: Partial<PublicationDraft> = {}): PublicationDraft => {
  const { delaySeconds, traceHeader, ...common } = aDraft();
  return { ...common, subject: null, perProtocol: null, ...over };
};
const attribute = (value: string, dataType = 'String', name = 'a') => ({ [name]: { dataType, value } });
const many = (count: number): MessageAttributes =>
  Object.assign({}, ...Array.from({ length: count }, (_, i) => attribute('v', 'String', `a${i}`)));

const target = (over: Partial<DraftTarget> = {}): DraftTarget => ({
  kind: 'queue',
  fifo: false,
  maxBytes: 1024,
  contentBasedDeduplication: false,
  ...over,
});

let world: StartedSandbox;
beforeAll(async () => {
  world = await startSandbox();
  await createQueue(world, 'plain', { MaximumMessageSize: '1024' });
  await createQueue(world, 'ordered.fifo', { FifoQueue: 'true', MaximumMessageSize: '1024' });
  await world.sns.send(new CreateTopicCommand({ Name: 'plain' }));
  await world.sns.send(new CreateTopicCommand({ Name: 'ordered.fifo', Attributes: { FifoTopic: 'true' } }));
});
afterAll(() => world.close());

describe('what SQS refuses is found before, and nothing else', () => {
  it.each<[string, Partial<MessageDraft>, string | null]>([
    ['a plain message', {}, null],
    ['no body', { body: '' }, 'body'],
    ['a NUL', { body: 'a\u0000' }, 'body'],
    ['tabs and line breaks', { body: 'a\t\r\nb' }, null],
    ['as large as it may be', { body: 'é'.repeat(512) }, null],
    ['one byte more', { body: `${'é'.repeat(512)}.` }, 'message'],
    ['too large with its attributes', { body: 'x'.repeat(1016), attributes: attribute('12') }, 'message'],
    ['ten attributes', { attributes: many(10) }, null],
    ['eleven attributes', { attributes: many(11) }, 'attributes'],
    ['a label of its own', { attributes: attribute('1', 'Number.int') }, null],
    ['an unknown type', { attributes: attribute('1', 'Text') }, 'attribute'],
    ['an empty label', { attributes: attribute('1', 'String.') }, 'attribute'],
    ['a number that is none', { attributes: attribute('1,5', 'Number') }, 'attribute'],
    ['a number', { attributes: attribute('-1.50e3', 'Number') }, null],
    ['an empty value', { attributes: attribute('') }, 'attribute'],
    ['a control character in a value', { attributes: attribute('\u0007') }, 'attribute'],
    ['bytes', { attributes: attribute('AAEC', 'Binary.png') }, null],
    ['a reserved name', { attributes: attribute('v', 'String', 'Amazon.x') }, 'attribute'],
    ['a name that only begins like one', { attributes: attribute('v', 'String', 'awsome') }, null],
    ['a name with a space', { attributes: attribute('v', 'String', 'a b') }, 'attribute'],
    ['a name that ends with a period', { attributes: attribute('v', 'String', 'a.') }, 'attribute'],
    ['two periods in a row', { attributes: attribute('v', 'String', 'a..b') }, 'attribute'],
    ['a long name', { attributes: attribute('v', 'String', 'n'.repeat(257)) }, 'attribute'],
    ['a group', { groupId: 'g' }, null],
    ['a group with a space', { groupId: 'g h' }, 'groupId'],
    ['a long group', { groupId: 'g'.repeat(129) }, 'groupId'],
    ['a deduplication id', { deduplicationId: 'd' }, 'deduplicationId'],
    ['a delay', { delaySeconds: 900 }, null],
    ['too long a delay', { delaySeconds: 901 }, 'delaySeconds'],
  ])('%s', async (_, over, field) => {
    const draft = aDraft(over);
    expect(checkDraft(draft, target()).map(({ where }) => where.field)).toEqual(field ? [field] : []);
    expect(await queueTakes('plain', draft)).toBe(field === null);
  });

  it.each<[string, Partial<MessageDraft>, string | null]>([
    ['group and id', { groupId: 'g', deduplicationId: '~!' }, null],
    ['no group', { deduplicationId: 'd' }, 'groupId'],
    ['no id', { groupId: 'g' }, 'deduplicationId'],
    ['an id beyond ASCII', { groupId: 'g', deduplicationId: 'é' }, 'deduplicationId'],
    ['a delay', { groupId: 'g', deduplicationId: 'd1', delaySeconds: 1 }, 'delaySeconds'],
    ['no delay', { groupId: 'g', deduplicationId: 'd2', delaySeconds: 0 }, null],
  ])('FIFO: %s', async (_, over, field) => {
    const draft = aDraft(over);
    expect(checkDraft(draft, target({ fifo: true })).map(({ where }) => where.field)).toEqual(field ? [field] : []);
    expect(await queueTakes('ordered.fifo', draft)).toBe(field === null);
  });

  it.each<[string, Partial<PublicationDraft>, string | null]>([
    ['plain', {}, null],
    ['a subject', { subject: 'Größe: 5' }, null],
    ['100 characters of subject', { subject: 's'.repeat(100) }, null],
    ['101', { subject: 's'.repeat(101) }, 'subject'],
    ['a line break in the subject', { subject: 'a\nb' }, 'subject'],
    ['bodies per protocol', { perProtocol: { email: 'mail' } }, null],
    ['eleven attributes', { attributes: many(11) }, null],
    ['an attribute of SNS', { attributes: attribute('weir', 'String', 'AWS.SNS.SMS.SenderID') }, null],
    ['an attribute that only looks so', { attributes: attribute('weir', 'String', 'aws.weir') }, 'attribute'],
    ['an emoji in an attribute', { attributes: attribute('\u{1F600}', 'String') }, 'attribute'],
    ['a deduplication id', { deduplicationId: 'd' }, 'deduplicationId'],
  ])('topic: %s', async (_, over, field) => {
    const draft = aPublication(over);
    const found = checkDraft(draft, target({ kind: 'topic', maxBytes: 262_144 }));
    expect(found.map(({ where }) => where.field)).toEqual(field ? [field] : []);
    expect(await topicTakes(draft)).toBe(field === null);
  });
});

it('finds what a wire would change or drop in silence', () => {
  const fieldsOf = (draft: MessageDraft | PublicationDraft) => checkDraft(draft, target()).map(({ where }) => where);
  expect(fieldsOf(aDraft({ body: 'half \ud83d' }))).toEqual([{ field: 'body' }]);
  expect(fieldsOf(aDraft({ attributes: attribute('AAE', 'Binary') }))).toEqual([
    { field: 'attribute', name: 'a', part: 'value' },
  ]);
  expect(fieldsOf(aPublication({ perProtocol: { default: 'x' } }))).toEqual([
    { field: 'perProtocol', protocol: 'default' },
  ]);
  expect(fieldsOf(aPublication({ perProtocol: { sqs: '' } }))).toEqual([{ field: 'perProtocol', protocol: 'sqs' }]);
});

it('counts what a publication with bodies per protocol really carries', () => {
  const perProtocol = { sqs: 'x'.repeat(1000) };
  expect(checkDraft(aPublication({ perProtocol }), target({ kind: 'topic' }))).toMatchObject([
    { where: { field: 'message' }, message: expect.stringContaining('1,0') },
  ]);
});

it('does not ask for what it does not know', () => {
  const draft = aDraft({ groupId: 'g' });
  expect(checkDraft(draft, target({ fifo: true, contentBasedDeduplication: null }))).toEqual([]);
  expect(checkDraft(draft, target({ fifo: true, contentBasedDeduplication: true }))).toEqual([]);
});

function toWire(attributes: MessageAttributes) {
  const entries = Object.entries(attributes).map(([name, { dataType, value }]) => [
    name,
    dataType.startsWith('Binary')
      ? { DataType: dataType, BinaryValue: Buffer.from(value, 'base64') }
      : { DataType: dataType, StringValue: value },
  ]);
  return Object.fromEntries(entries);
}

async function queueTakes(name: string, draft: MessageDraft): Promise<boolean> {
  const entry = {
    Id: 'one',
    MessageBody: draft.body,
    MessageAttributes: toWire(draft.attributes),
    DelaySeconds: draft.delaySeconds ?? undefined,
    MessageGroupId: draft.groupId ?? undefined,
    MessageDeduplicationId: draft.deduplicationId ?? undefined,
  };
  const QueueUrl = `${world.config.endpoint}/000000000000/${name}`;
  const sending = world.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: [entry] }));
  return sending.then(
    ({ Failed }) => (Failed ?? []).length === 0,
    () => false,
  );
}

async function topicTakes(draft: PublicationDraft): Promise<boolean> {
  const sending = world.sns.send(
    new PublishCommand({
      TopicArn: 'arn:aws:sns:eu-west-1:000000000000:plain',
      Message: structuredBody(draft),
      MessageStructure: draft.perProtocol ? 'json' : undefined,
      Subject: draft.subject ?? undefined,
      MessageAttributes: toWire(draft.attributes),
      MessageGroupId: draft.groupId ?? undefined,
      MessageDeduplicationId: draft.deduplicationId ?? undefined,
    }),
  );
  return sending.then(
    () => true,
    () => false,
  );
}
