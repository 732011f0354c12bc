import { CreateTopicCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs';

const ACCOUNT = '000000000000';
const REGION = 'eu-west-1';
const TOPICS = 200;

/** The queue whose freshness is measured. */
export const QUEUE = 'work-17';
export const queueUrl = (endpoint: string) => `${endpoint}/${ACCOUNT}/${QUEUE}`;

/** Makes an account of 200 topics and so many queues, each fed by one of them. */
export function worldOf(queues: number) {
  return async ({ sqs, sns }: { sqs: SQSClient; sns: SNSClient }): Promise<void> => {
    for (let i = 0; i < queues; i += 1) await sqs.send(new CreateQueueCommand({ QueueName: `work-${i}` }));
    for (let i = 0; i < TOPICS; i += 1) await sns.send(new CreateTopicCommand({ Name: `events-${i}` }));
    for (let i = 0; i < queues; i += 1) {
      await sns.send(
        new SubscribeCommand({
          TopicArn: `arn:aws:sns:${REGION}:${ACCOUNT}:events-${i % TOPICS}`,
          Protocol: 'sqs',
          Endpoint: `arn:aws:sqs:${REGION}:${ACCOUNT}:work-${i}`,
        }),
      );
    }
  };
}
