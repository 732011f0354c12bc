import type { MessageAttributeValue } from '@aws-sdk/client-sns';
import type { Subject } from '../check.ts';
import { messagesIn, publish } from '../checks/sns/hands/messages.ts';
import { makeQueue, makeTopic, subscribe } from '../checks/sns/hands/wiring.ts';
import { casesOf } from './cases.ts';
import type { FilterExample, FilterMessage } from './filter-example.ts';

/** Publishes an example's messages to a topic with its subscription, and says of each whether it came, in their order. */
export async function deliveriesOf(subject: Subject, example: FilterExample): Promise<boolean[]> {
  const [topic, queue] = await Promise.all([makeTopic(subject, 'filter'), makeQueue(subject, 'filter')]);
  await subscribe(subject, topic, queue, {
    FilterPolicyScope: example.scope,
    FilterPolicy: JSON.stringify(example.policy),
  });
  // Those that are let through come last, so that the wait for them is a wait for the others, too.
  const publishAll = (messages: readonly FilterMessage[]) =>
    Promise.all(
      messages.map(async (message) => {
        const given = { MessageAttributes: attributesOf(message) };
        return [message, (await publish(subject, topic, message.body, given)).MessageId] as const;
      }),
    );
  const published = new Map([...(await publishAll(example.rejects)), ...(await publishAll(example.matches))]);
  const came = new Set(
    (await messagesIn(subject, queue, example.matches.length)).map(({ Body = '{}' }) => JSON.parse(Body).MessageId),
  );
  return casesOf(example).map(({ message }) => came.has(published.get(message)));
}

function attributesOf({ attributes }: FilterMessage): Record<string, MessageAttributeValue> {
  const entries = Object.entries(attributes).map(([name, { dataType, value }]) => {
    const bytes = dataType.startsWith('Binary');
    return [
      name,
      { DataType: dataType, ...(bytes ? { BinaryValue: Buffer.from(value, 'base64') } : { StringValue: value }) },
    ];
  });
  return Object.fromEntries(entries);
}
