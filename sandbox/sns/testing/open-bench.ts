import {
  CreatePlatformApplicationCommand,
  CreateTopicCommand,
  PublishCommand,
  type PublishCommandInput,
  SNSClient,
  SubscribeCommand,
  type SubscribeCommandInput,
} from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  type Message,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { manualClock } from '#sandbox/core/clock.ts';
import { createSandbox } from '#sandbox/create-sandbox.ts';
import type { Outbox } from '../outbox.ts';

export const REGION = 'eu-west-1';
export const ACCOUNT = '000000000000';

export type Bench = Awaited<ReturnType<typeof openBench>>;

/** A sandbox with its clock in hand, the SDK's clients against it, and the few steps every test takes. */
export async function openBench() {
  const clock = manualClock();
  const sandbox = await createSandbox({ clock });
  const clientFor = (region: string, account = ACCOUNT) => {
    const credentials = { accessKeyId: account, secretAccessKey: 'sandbox' };
    return { endpoint: sandbox.endpoint, region, credentials, maxAttempts: 1 };
  };
  const sns = new SNSClient(clientFor(REGION));
  const sqs = new SQSClient(clientFor(REGION));

  /** Everything visible in a queue, up to ten messages. */
  async function receive(arn: string): Promise<Message[]> {
    const input = { QueueUrl: queueUrl(sandbox.endpoint, arn), MaxNumberOfMessages: 10 };
    const everything = { MessageAttributeNames: ['All'], MessageSystemAttributeNames: ['All' as const] };
    return (await sqs.send(new ReceiveMessageCommand({ ...input, ...everything }))).Messages ?? [];
  }

  return {
    clock,
    sandbox,
    sns,
    sqs,
    snsOf: (region: string, account?: string) => new SNSClient(clientFor(region, account)),
    sqsOf: (region: string, account?: string) => new SQSClient(clientFor(region, account)),
    get outbox(): Outbox {
      return sandbox.world.region(REGION).sns.outbox;
    },
    async topic(Name: string, Attributes: Record<string, string> = {}): Promise<string> {
      const fifo = Name.endsWith('.fifo') ? { FifoTopic: 'true' } : {};
      const { TopicArn = '' } = await sns.send(
        new CreateTopicCommand({ Name, Attributes: { ...fifo, ...Attributes } }),
      );
      return TopicArn;
    },
    /** A platform application, of Firebase's unless told. */
    async application(Name: string, Platform = 'GCM'): Promise<string> {
      const Attributes = { PlatformPrincipal: 'id', PlatformCredential: 'secret' };
      const input = { Name, Platform, Attributes };
      return (await sns.send(new CreatePlatformApplicationCommand(input))).PlatformApplicationArn ?? '';
    },
    /** A queue that lets SNS send to it, unless `policy` says otherwise; `null` is a queue without a policy. */
    async queue(name: string, policy?: object | null): Promise<string> {
      const FifoQueue = name.endsWith('.fifo') ? { FifoQueue: 'true' } : {};
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: FifoQueue }));
      const arn = queueArn(name);
      const Policy = policy === null ? '' : JSON.stringify(policy ?? allowSns(arn));
      if (Policy) await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
      return arn;
    },
    async subscribe(
      TopicArn: string,
      Endpoint: string,
      Attributes: Record<string, string> = {},
      more: Partial<SubscribeCommandInput> = {},
    ): Promise<string> {
      const input = { TopicArn, Endpoint, Protocol: 'sqs', Attributes, ReturnSubscriptionArn: true, ...more };
      const { SubscriptionArn = '' } = await sns.send(new SubscribeCommand(input));
      return SubscriptionArn;
    },
    publish: (TopicArn: string, Message: string, more: Partial<PublishCommandInput> = {}) =>
      sns.send(new PublishCommand({ TopicArn, Message, ...more })),
    receive,
    /** The same, of each its body alone. */
    bodies: async (arn: string) => (await receive(arn)).map(({ Body }) => Body),
    async close(): Promise<void> {
      sns.destroy();
      sqs.destroy();
      await sandbox.close();
    },
  };
}

export function queueArn(name: string, region = REGION, account = ACCOUNT): string {
  return `arn:aws:sqs:${region}:${account}:${name}`;
}

export function queueUrl(endpoint: string, arn: string): string {
  const [, , , , account, name] = arn.split(':');
  return `${endpoint}/${account}/${name}`;
}

/** The statement that lets SNS send to a queue, under a condition. */
export function allowSns(arn: string, condition?: object, principal = 'sns.amazonaws.com'): object {
  const statement = { Effect: 'Allow', Principal: { Service: principal }, Action: 'sqs:SendMessage', Resource: arn };
  return { Version: '2012-10-17', Statement: [condition ? { ...statement, Condition: condition } : statement] };
}
