import assert from 'node:assert/strict';
import type { MessageSystemAttributeName, ReceiveMessageRequest } from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { digestOf, text } from './hands/attributes-digest.ts';
import { receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

const SELECTION =
  'When using ReceiveMessage, you can send a list of attribute names to receive, or you can return all of the attributes by specifying All or .* in your request.';

/** The names of message attributes that a receive answers to these names. */
async function selected(subject: Subject, MessageAttributeNames?: string[]): Promise<string[]> {
  const url = await newQueue(subject, 'selected');
  const MessageAttributes = { kind: text('order'), 'shop.id': text('7'), 'shop.name': text('north') };
  await send(subject, url, 'one', { MessageAttributes });
  const { MessageAttributes: found = {}, MD5OfMessageAttributes } = await receiveOne(subject, url, {
    MessageAttributeNames,
  });
  const names = Object.keys(found).sort();
  if (names.length > 0) assert.equal(MD5OfMessageAttributes, digestOf(found), 'the digest is of other attributes');
  return names;
}

type Selection = { what: string; asked: string[] | undefined; answered: string[]; sentence: string };

const SELECTIONS: readonly Selection[] = [
  { what: 'All', asked: ['All'], answered: ['kind', 'shop.id', 'shop.name'], sentence: SELECTION },
  { what: '.*', asked: ['.*'], answered: ['kind', 'shop.id', 'shop.name'], sentence: SELECTION },
  { what: 'their names', asked: ['kind', 'shop.id'], answered: ['kind', 'shop.id'], sentence: SELECTION },
  {
    what: 'the name of none',
    asked: ['Kind'],
    answered: [],
    sentence: 'The name is case-sensitive and must be unique among all attribute names for the message.',
  },
  { what: 'no name', asked: undefined, answered: [], sentence: SELECTION },
  {
    what: 'a prefix',
    asked: ['shop.*'],
    answered: ['shop.id', 'shop.name'],
    sentence: 'You can also use all message attributes starting with a prefix, for example bar.*.',
  },
];

/** Which attributes ReceiveMessage answers. */
export const selectedAttributesChecks: readonly Check[] = [
  ...SELECTIONS.map(
    ({ what, asked, answered, sentence }): Check => ({
      name: `sqs/ReceiveMessage/answers ${answered.length} of 3 message attributes to ${what}`,
      source: api('ReceiveMessage', sentence),
      async run(subject) {
        assert.deepEqual(await selected(subject, asked), answered);
      },
    }),
  ),
  {
    name: 'sqs/ReceiveMessage/answers no system attributes where none is asked for',
    source: api('Message', 'A map of the attributes requested in ReceiveMessage to their respective values.'),
    async run(subject) {
      const url = await newQueue(subject, 'system');
      await send(subject, url, 'one');
      const { Attributes } = await receiveOne(subject, url, { MessageSystemAttributeNames: undefined });
      assert.deepEqual(Attributes ?? {}, {});
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers only the system attributes that are asked for',
    source: api('Message', 'A map of the attributes requested in ReceiveMessage to their respective values.'),
    async run(subject) {
      const url = await newQueue(subject, 'system');
      await send(subject, url, 'one');
      const asked: MessageSystemAttributeName[] = ['ApproximateReceiveCount', 'SentTimestamp'];
      const { Attributes = {} } = await receiveOne(subject, url, { MessageSystemAttributeNames: asked });
      assert.deepEqual(Object.keys(Attributes).sort(), asked);
    },
  },
  {
    name: 'sqs/ReceiveMessage/still answers system attributes to AttributeNames',
    source: api(
      'ReceiveMessage',
      'This parameter has been discontinued but will be supported for backward compatibility.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'system');
      await send(subject, url, 'one');
      const older: Partial<ReceiveMessageRequest> = {
        MessageSystemAttributeNames: undefined,
        AttributeNames: ['ApproximateReceiveCount' as 'All'],
      };
      const { Attributes } = await receiveOne(subject, url, older);
      assert.deepEqual(Attributes, { ApproximateReceiveCount: '1' });
    },
  },
];
