import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { weirError } from '#lib/server/weir-error.ts';

/** The commands that change nothing, not even a message's receive count. */
const READ_COMMANDS: ReadonlySet<string> = new Set([
  'GetQueueAttributesCommand',
  'GetQueueUrlCommand',
  'ListMessageMoveTasksCommand',
  'ListQueueTagsCommand',
  'ListQueuesCommand',
  'GetEndpointAttributesCommand',
  'GetPlatformApplicationAttributesCommand',
  'GetSubscriptionAttributesCommand',
  'GetTopicAttributesCommand',
  'ListEndpointsByPlatformApplicationCommand',
  'ListPlatformApplicationsCommand',
  'ListSubscriptionsByTopicCommand',
  'ListSubscriptionsCommand',
  'ListTagsForResourceCommand',
  'ListTopicsCommand',
]);

function refuseUnlessRead(command: string | undefined): void {
  if (command !== undefined && READ_COMMANDS.has(command)) return;
  throw weirError('denied', `This connection is read-only: ${command?.replace(/Command$/, '')} was not sent.`);
}

const STEP = { step: 'initialize', name: 'refuseWrites' } as const;

/** Makes the clients refuse, before anything is sent, every command that is not on the list: `denied`. */
export function refuseWrites({ sqs, sns }: { sqs: SQSClient; sns: SNSClient }): void {
  sqs.middlewareStack.add((next, { commandName }) => {
    refuseUnlessRead(commandName);
    return next;
  }, STEP);
  sns.middlewareStack.add((next, { commandName }) => {
    refuseUnlessRead(commandName);
    return next;
  }, STEP);
}
