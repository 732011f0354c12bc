import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ServiceError } from '../core/service-error.ts';
import { bareCall } from '../testing/bare-call.ts';
import { ACTIONS } from './actions.ts';
import { dispatchSqsQuery } from './query/dispatch.ts';

const QUEUE = 'http://127.0.0.1/000000000000/orders';
const ARN = 'arn:aws:sqs:eu-west-1:000000000000:orders';

/** A call in a world with one queue and one message in it. */
async function orders() {
  const call = bareCall();
  await ACTIONS.get('CreateQueue')?.(call, { QueueName: 'orders' });
  await ACTIONS.get('SendMessage')?.(call, { QueueUrl: QUEUE, MessageBody: 'a' });
  return call;
}

const NAMES = `
  QueueUrl QueueName QueueNamePrefix NextToken MaxResults Attributes AttributeNames Tags tags TagKeys
  MessageBody DelaySeconds MessageAttributes MessageSystemAttributes MessageGroupId Entries
  MessageAttributeNames ReceiptHandle VisibilityTimeout Label Actions AWSAccountIds SourceArn DestinationArn
  MaxNumberOfMessagesPerSecond TaskHandle MaxNumberOfMessages ReceiveRequestAttemptId
`
  .split(/\s+/)
  .filter(Boolean);

const json = fc.oneof(
  fc.constantFrom(QUEUE, ARN, 'orders', '', 'All', null, -1, 0, 1, true),
  fc.jsonValue({ maxDepth: 3 }),
);
const inputs = fc
  .dictionary(fc.constantFrom(...NAMES), json, { maxKeys: 6 })
  .map((input) => ({ QueueUrl: QUEUE, ...input }));

/** Nothing waits: time stands still here. */
const answerOf = async (run: () => unknown): Promise<unknown> => {
  try {
    return await run();
  } catch (error) {
    return error;
  }
};

test.each([...ACTIONS])('%s answers or refuses whatever JSON it is asked with', async (_name, action) => {
  const call = await orders();
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const answer = await answerOf(() => action(call, input));
      if (answer instanceof Error) expect(answer).toBeInstanceOf(ServiceError);
      else expect(answer).toBeTypeOf('object');
    }),
    { numRuns: 100 },
  );
});

const FORM_NAMES = `
  QueueUrl QueueName Attribute.1.Name Attribute.1.Value Attribute.Name AttributeName Tag.1.Key Tag.2.Value Tag
  TagKey.1 MessageBody DelaySeconds MaxResults Entries ReceiptHandle Label MessageAttribute.1.Name
  MessageAttribute.1.Value.DataType MessageAttribute.1.Value MessageAttribute.x
  SendMessageBatchRequestEntry.1.Id SendMessageBatchRequestEntry.1.MessageBody SendMessageBatchRequestEntry
  DeleteMessageBatchRequestEntry.1 SourceArn TaskHandle VisibilityTimeout ActionName.1 __proto__
`
  .split(/\s+/)
  .filter(Boolean);
const forms = fc.array(
  fc.tuple(
    fc.constantFrom(...FORM_NAMES),
    fc.oneof(fc.constantFrom(QUEUE, ARN, 'orders', '', '1', '1e9'), fc.string()),
  ),
  { maxLength: 8 },
);

test.each([...ACTIONS.keys()])('%s answers or refuses whatever form it is asked with', async (name) => {
  const call = await orders();
  await fc.assert(
    fc.asyncProperty(forms, async (form) => {
      const answer = await answerOf(() => dispatchSqsQuery(call, name, new Map(form), '/000000000000/orders'));
      if (answer instanceof Error) expect(answer).toBeInstanceOf(ServiceError);
      else expect(answer).toMatchObject({ status: 200 });
    }),
    { numRuns: 100 },
  );
});
