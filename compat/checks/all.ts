import type { Check } from '../check.ts';
import { createTopicChecks } from './sns/create-topic.ts';
import { purgeQueueChecks } from './sqs/purge-queue.ts';

/** Every check there is, one line a file. */
export const ALL_CHECKS: readonly Check[] = [
  // SQS
  ...purgeQueueChecks,
  // SNS
  ...createTopicChecks,
];
