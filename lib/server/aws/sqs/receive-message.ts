import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';
import { type ReceivedMessage, readMessage } from './received-message.ts';

type Input = Ask & {
  url: string;
  name: string;
  /** 1–10 */
  max: number;
  /** seconds that SQS waits for a first message, 0–5: the client gives up after 10. */
  wait: number;
  /** seconds that what comes stays hidden. */
  visibility: number;
};

/**
 * Receives up to ten messages with all that SQS tells of them: each is one receive nearer to its dead-letter queue.
 * Errors: `not_found`, `denied`, `invalid_input`, `throttled`, `unreachable` (messages may be hidden for `visibility`).
 */
export async function receiveMessage(input: Input): Promise<ReceivedMessage[]> {
  const { aws, urgency = 'selected', url, name, max, wait, visibility } = input;
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'ReceiveMessage',
    resource: `queue ${name}`,
    once: true,
    send: () =>
      aws.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: url,
          MaxNumberOfMessages: max,
          WaitTimeSeconds: wait,
          VisibilityTimeout: visibility,
          MessageSystemAttributeNames: ['All'],
          MessageAttributeNames: ['All'],
        }),
      ),
  });
  return (answer.Messages ?? []).map(readMessage);
}
