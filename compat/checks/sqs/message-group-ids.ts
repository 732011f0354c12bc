import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { receiveOne, send, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const GROUP_ID =
  'The length of MessageGroupId is 128 characters. Valid values: alphanumeric characters and punctuation';

/** What a MessageGroupId may be. */
export const messageGroupIdsChecks: readonly Check[] = [
  {
    name: 'sqs/SendMessage/refuses a message without MessageGroupId for a FIFO queue',
    source: api(
      'SendMessage',
      'If you do not provide a MessageGroupId when sending a message to a FIFO queue, the action fails.',
    ),
    async run(subject) {
      await refused(send(subject, await newQueue(subject, 'none.fifo'), 'one', { MessageDeduplicationId: 'd' }));
    },
  },
  ...['', 'two words', 'ümlaut', 'g'.repeat(129)].map(
    (MessageGroupId): Check => ({
      name: `sqs/SendMessage/refuses the MessageGroupId "${MessageGroupId.slice(0, 12)}" of ${MessageGroupId.length} characters`,
      source: api('SendMessage', GROUP_ID),
      async run(subject) {
        const url = await newQueue(subject, 'group.fifo');
        await refused(send(subject, url, 'one', { MessageGroupId, MessageDeduplicationId: 'd' }));
      },
    }),
  ),
  {
    name: 'sqs/SendMessage/takes a MessageGroupId of 128 letters, digits and punctuation',
    source: api('SendMessage', GROUP_ID),
    async run(subject) {
      const url = await newQueue(subject, 'group.fifo');
      const group = 'aZ09!"#$%&\'()*+,-./:;?@[\\]^_`{|}~'.padEnd(128, 'x');
      await sendTo(subject, url, group, 'one', 'd');
      assert.equal((await receiveOne(subject, url)).Attributes?.MessageGroupId, group);
    },
  },
];
