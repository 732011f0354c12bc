import type { Check } from '../check.ts';
import { createTopicChecks } from './sns/create-topic.ts';
import { crossAccountChecks } from './sns/cross-account.ts';
import { deliveryPoliciesChecks } from './sns/delivery-policies.ts';
import { endpointsChecks } from './sns/endpoints.ts';
import { fifoDeduplicationChecks } from './sns/fifo-deduplication.ts';
import { fifoTopicsChecks } from './sns/fifo-topics.ts';
import { filterPoliciesChecks } from './sns/filter-policies.ts';
import { httpEndpointsChecks } from './sns/http-endpoints.ts';
import { listAndDeleteTopicsChecks } from './sns/list-and-delete-topics.ts';
import { listSubscriptionsChecks } from './sns/list-subscriptions.ts';
import { messageStructureChecks } from './sns/message-structure.ts';
import { topicPermissionsChecks } from './sns/permissions.ts';
import { platformApplicationsChecks } from './sns/platform-applications.ts';
import { platformEndpointsChecks } from './sns/platform-endpoints.ts';
import { publishChecks } from './sns/publish.ts';
import { publishBatchChecks } from './sns/publish-batch.ts';
import { publishLimitsChecks } from './sns/publish-limits.ts';
import { publishedAttributesChecks } from './sns/published-attributes.ts';
import { queuePoliciesChecks } from './sns/queue-policies.ts';
import { setSubscriptionAttributesChecks } from './sns/set-subscription-attributes.ts';
import { subscribeChecks } from './sns/subscribe.ts';
import { subscriptionAttributesChecks } from './sns/subscription-attributes.ts';
import { topicTagsChecks } from './sns/tags.ts';
import { textMessagesChecks } from './sns/text-messages.ts';
import { topicAttributesChecks } from './sns/topic-attributes.ts';
import { tracingChecks } from './sns/tracing.ts';
import { unsubscribeAndConfirmChecks } from './sns/unsubscribe-and-confirm.ts';
import { attributeValuesChecks } from './sqs/attribute-values.ts';
import { attributeWordsChecks } from './sqs/attribute-words.ts';
import { batchesChecks } from './sqs/batches.ts';
import { cancelMessageMoveTaskChecks } from './sqs/cancel-message-move-task.ts';
import { changeMessageVisibilityChecks } from './sqs/change-message-visibility.ts';
import { contentBasedDeduplicationChecks } from './sqs/content-based-deduplication.ts';
import { countsChecks } from './sqs/counts.ts';
import { createQueueChecks } from './sqs/create-queue.ts';
import { deadLetterQueuesChecks } from './sqs/dead-letter-queues.ts';
import { deadLettersChecks } from './sqs/dead-letters.ts';
import { deduplicationChecks } from './sqs/deduplication.ts';
import { delaysChecks } from './sqs/delays.ts';
import { deleteMessageChecks } from './sqs/delete-message.ts';
import { fifoOrderChecks } from './sqs/fifo-order.ts';
import { listDeadLetterSourceQueuesChecks } from './sqs/list-dead-letter-source-queues.ts';
import { listMessageMoveTasksChecks } from './sqs/list-message-move-tasks.ts';
import { listQueuesChecks } from './sqs/list-queues.ts';
import { longPollsChecks } from './sqs/long-polls.ts';
import { messageAttributesChecks } from './sqs/message-attributes.ts';
import { messageGroupIdsChecks } from './sqs/message-group-ids.ts';
import { messageGroupsChecks } from './sqs/message-groups.ts';
import { messageSizesChecks } from './sqs/message-sizes.ts';
import { permissionsChecks } from './sqs/permissions.ts';
import { policiesChecks } from './sqs/policies.ts';
import { purgeQueueChecks } from './sqs/purge-queue.ts';
import { queueAttributesChecks } from './sqs/queue-attributes.ts';
import { queueUrlChecks } from './sqs/queue-urls.ts';
import { receiptHandleBatchesChecks } from './sqs/receipt-handle-batches.ts';
import { receiveAttemptsChecks } from './sqs/receive-attempts.ts';
import { receiveMessageChecks } from './sqs/receive-message.ts';
import { redriveAllowPoliciesChecks } from './sqs/redrive-allow-policies.ts';
import { redrivePoliciesChecks } from './sqs/redrive-policies.ts';
import { refusedMovesChecks } from './sqs/refused-moves.ts';
import { selectedAttributesChecks } from './sqs/selected-attributes.ts';
import { sendMessageChecks } from './sqs/send-message.ts';
import { sendMessageBatchChecks } from './sqs/send-message-batch.ts';
import { startMessageMoveTaskChecks } from './sqs/start-message-move-task.ts';
import { systemAttributesChecks } from './sqs/system-attributes.ts';
import { tagsChecks } from './sqs/tags.ts';
import { visibilityChecks } from './sqs/visibility.ts';

/** Every check there is, one line a file. */
export const ALL_CHECKS: readonly Check[] = [
  // SQS
  ...attributeValuesChecks,
  ...attributeWordsChecks,
  ...batchesChecks,
  ...cancelMessageMoveTaskChecks,
  ...changeMessageVisibilityChecks,
  ...contentBasedDeduplicationChecks,
  ...countsChecks,
  ...createQueueChecks,
  ...deadLetterQueuesChecks,
  ...deadLettersChecks,
  ...deduplicationChecks,
  ...delaysChecks,
  ...deleteMessageChecks,
  ...fifoOrderChecks,
  ...listDeadLetterSourceQueuesChecks,
  ...listMessageMoveTasksChecks,
  ...listQueuesChecks,
  ...longPollsChecks,
  ...messageAttributesChecks,
  ...messageGroupIdsChecks,
  ...messageGroupsChecks,
  ...messageSizesChecks,
  ...permissionsChecks,
  ...policiesChecks,
  ...purgeQueueChecks,
  ...queueAttributesChecks,
  ...queueUrlChecks,
  ...receiptHandleBatchesChecks,
  ...receiveAttemptsChecks,
  ...receiveMessageChecks,
  ...redriveAllowPoliciesChecks,
  ...redrivePoliciesChecks,
  ...refusedMovesChecks,
  ...selectedAttributesChecks,
  ...sendMessageBatchChecks,
  ...sendMessageChecks,
  ...startMessageMoveTaskChecks,
  ...systemAttributesChecks,
  ...tagsChecks,
  ...visibilityChecks,
  // SNS
  ...createTopicChecks,
  ...filterPoliciesChecks,
  ...endpointsChecks,
  ...listAndDeleteTopicsChecks,
  ...listSubscriptionsChecks,
  ...subscribeChecks,
  ...subscriptionAttributesChecks,
  ...topicTagsChecks,
  ...topicAttributesChecks,
  ...unsubscribeAndConfirmChecks,
  ...fifoDeduplicationChecks,
  ...fifoTopicsChecks,
  ...messageStructureChecks,
  ...publishBatchChecks,
  ...publishChecks,
  ...queuePoliciesChecks,
  ...publishedAttributesChecks,
  ...topicPermissionsChecks,
  ...platformApplicationsChecks,
  ...platformEndpointsChecks,
  ...textMessagesChecks,
  ...tracingChecks,
  ...httpEndpointsChecks,
  ...crossAccountChecks,
  ...deliveryPoliciesChecks,
  ...publishLimitsChecks,
  ...setSubscriptionAttributesChecks,
];
