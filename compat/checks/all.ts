import type { Check } from '../check.ts';
import { createTopicChecks } from './sns/create-topic.ts';
import { filterPoliciesChecks } from './sns/filter-policies.ts';
import { attributeValuesChecks } from './sqs/attribute-values.ts';
import { attributeWordsChecks } from './sqs/attribute-words.ts';
import { createQueueChecks } from './sqs/create-queue.ts';
import { listQueuesChecks } from './sqs/list-queues.ts';
import { purgeQueueChecks } from './sqs/purge-queue.ts';
import { queueAttributesChecks } from './sqs/queue-attributes.ts';
import { queueUrlChecks } from './sqs/queue-urls.ts';
import { tagsChecks } from './sqs/tags.ts';

/** Every check there is, one line a file. */
export const ALL_CHECKS: readonly Check[] = [
  // SQS
  ...attributeValuesChecks,
  ...attributeWordsChecks,
  ...queueAttributesChecks,
  ...tagsChecks,
  ...createQueueChecks,
  ...listQueuesChecks,
  ...purgeQueueChecks,
  ...queueUrlChecks,
  // SNS
  ...createTopicChecks,
  ...filterPoliciesChecks,
];
