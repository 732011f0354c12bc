import { commentLines } from '../one-line.ts';
import { headBlocks } from './head.ts';
import { importBlocks } from './import-blocks.ts';
import type { TerraformInput } from './input.ts';
import { foreignStatements } from './policy.ts';
import { queueBlocks } from './queue-blocks.ts';
import { createReferences } from './references.ts';
import { subscriptionBlock } from './subscription-block.ts';
import { topicBlocks } from './topic-blocks.ts';

/**
 * A Terraform configuration of queues, topics and subscriptions: each resource once, naming the others by reference;
 * account, region and names are variables; what stands already is imported.
 */
export function terraformConfiguration(input: TerraformInput): string {
  const { place, queues, topics, subscriptions } = input;
  const references = createReferences({
    place,
    queues: queues.map(({ after }) => after.arn),
    topics: topics.map(({ after }) => after.arn),
    subscriptions: subscriptions.map(({ after }) => after.id),
  });
  const asksForReview = queues.some(
    ({ after, before }) => after.attributes.Policy && foreignStatements(before?.attributes.Policy ?? '') > 0,
  );
  const imports = importBlocks(input, references);
  const blocks = [
    ...headBlocks(input, references, asksForReview),
    ...topics.flatMap(({ after }) => topicBlocks(after, references)),
    ...queues.flatMap((queue) => queueBlocks(queue, references)),
    ...subscriptions.map(({ after }) => subscriptionBlock(after, references)),
    ...(imports.length > 0 ? [[...commentLines(IMPORTS), ''].join('\n') + imports.join('\n\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const IMPORTS =
  'What stands already is taken over as it is. To make all of it anew somewhere else, leave out what follows.';
