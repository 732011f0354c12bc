import type { Differences } from './difference.ts';

export const elasticmqDifferences: Differences = {
  'sqs/AddPermission/adds to the policy that is there': "answers [] instead of [ 'friends', 'more' ]",
  'sqs/AddPermission/refuses a label of other characters, or of 81': 'was accepted',
  'sqs/AddPermission/refuses a label that is there': 'was accepted',
  'sqs/AddPermission/refuses an action that does not exist': 'was accepted',
  'sqs/AddPermission/refuses more than seven actions': 'was accepted',
  'sqs/AddPermission/refuses what would be too many permissions with OverLimit':
    'was accepted, where OverLimit was expected',
  'sqs/AddPermission/writes a policy of the label, the account and the actions':
    "answers [ undefined, undefined ] instead of [ 'friends', 'Allow' ]",
  'sqs/CancelMessageMoveTask/stops what was not moved yet, and reverts nothing': 'The task is still running',
  'sqs/ChangeMessageVisibility/refuses a message that is visible again with MessageNotInflight':
    'was accepted, where MessageNotInflight was expected',
  'sqs/ChangeMessageVisibility/refuses a timeout of -1 seconds': 'was accepted',
  'sqs/ChangeMessageVisibility/refuses a timeout of 43201 seconds': 'was accepted',
  'sqs/ChangeMessageVisibility/refuses what together with the time gone by is more than 12 hours': 'was accepted',
  'sqs/ChangeMessageVisibilityBatch/refuses a batch without entries with EmptyBatchRequest':
    'was accepted, where EmptyBatchRequest was expected',
  'sqs/ChangeMessageVisibilityBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/CreateQueue/enables high throughput for a FIFO queue':
    "answers { DeduplicationScope: undefined, FifoThroughputLimit: undefined } instead of { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' }",
  'sqs/CreateQueue/gives MaximumMessageSize the default 1048576': "answers undefined instead of '1048576'",
  'sqs/CreateQueue/gives MessageRetentionPeriod the default 345600': "answers undefined instead of '345600'",
  'sqs/CreateQueue/gives a FIFO queue the scope and the throughput limit of the queue':
    "answers undefined instead of 'queue'",
  'sqs/CreateQueue/keeps KmsMasterKeyId and KmsDataKeyReusePeriodSeconds':
    "answers { KmsMasterKeyId: undefined, KmsDataKeyReusePeriodSeconds: undefined } instead of { KmsMasterKeyId: 'alias/aws/sqs', KmsDataKeyReusePeriodSeconds: '600' }",
  'sqs/CreateQueue/refuses DelaySeconds of more than 900 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses KmsDataKeyReusePeriodSeconds of more than 86400 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses MaximumMessageSize of more than 1048576 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses MessageRetentionPeriod of more than 1209600 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses VisibilityTimeout of more than 43200 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses perMessageGroupId where deduplication is not per message group': 'was accepted',
  'sqs/CreateQueue/refuses the name of a queue deleted a moment ago with QueueDeletedRecently':
    'was accepted, where QueueDeletedRecently was expected',
  'sqs/DeleteMessage/refuses a message of a FIFO queue whose visibility timeout is over': 'was accepted',
  'sqs/DeleteMessage/succeeds twice': 'fails with ReceiptHandleIsInvalid: The receipt handle "…#…" is not valid.',
  'sqs/DeleteMessage/succeeds with a receipt handle that is not the last':
    'fails with ReceiptHandleIsInvalid: The receipt handle "…#…" is not valid.',
  'sqs/DeleteMessageBatch/refuses a batch without entries with EmptyBatchRequest':
    'was accepted, where EmptyBatchRequest was expected',
  'sqs/DeleteMessageBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/GetQueueAttributes/answers every attribute of a queue to All':
    "are missing: answers [ 'MaximumMessageSize', 'MessageRetentionPeriod' ] instead of []",
  'sqs/GetQueueAttributes/answers the RedriveAllowPolicy': 'fails with SyntaxError: Unexpected end of JSON input',
  'sqs/GetQueueAttributes/answers when the queue was last changed': 'did not move on',
  'sqs/GetQueueAttributes/refuses an attribute that does not exist with InvalidAttributeName':
    'was accepted, where InvalidAttributeName was expected',
  'sqs/ListDeadLetterSourceQueues/pages by MaxResults and NextToken': 'answers 3 instead of 2',
  'sqs/ListDeadLetterSourceQueues/refuses a queue that is not there with QueueDoesNotExist':
    'was accepted, where QueueDoesNotExist was expected',
  'sqs/ListMessageMoveTasks/gives no handle for a task that is over': "answers '…' instead of null",
  'sqs/ListMessageMoveTasks/lists the most recent task alone where MaxResults is not set':
    'answers [ 7, undefined ] instead of [ 7 ]',
  'sqs/ListMessageMoveTasks/refuses a queue that is not there with ResourceNotFoundException':
    'was refused with QueueDoesNotExist (HTTP 400: The specified queue does not exist.) instead of ResourceNotFoundException',
  'sqs/ListMessageMoveTasks/refuses more than 10 results': 'was accepted',
  'sqs/ListMessageMoveTasks/tells how many messages were to move and have moved': 'answers 0 instead of 2',
  'sqs/ListQueues/refuses a MaxResults outside of 1 to 1000': 'was accepted',
  'sqs/ListQueues/returns at most MaxResults queues, and a NextToken where there are more': 'answers 3 instead of 2',
  'sqs/PurgeQueue/is refused twice within 60 seconds': 'accepts it instead of PurgeQueueInProgress',
  'sqs/ReceiveMessage/answers 2 of 3 message attributes to a prefix':
    "answers [] instead of [ 'shop.id', 'shop.name' ]",
  'sqs/ReceiveMessage/answers no list of messages where there are none': 'answers [] instead of undefined',
  'sqs/ReceiveMessage/answers the same messages to the same ReceiveRequestAttemptId':
    "answers [ '…#…', '…#…' ] instead of [ '…#…', '…#…' ]",
  'sqs/ReceiveMessage/does not repeat an attempt whose messages were deleted':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ReceiveMessage/refuses a VisibilityTimeout of more than 12 hours': 'was accepted',
  'sqs/ReceiveMessage/resets the time of a message of a FIFO queue when it is moved': 'is the old one',
  'sqs/RemovePermission/refuses a label that is not there': 'was accepted',
  'sqs/RemovePermission/removes the permission of the label, and no other': "answers [] instead of [ 'more' ]",
  'sqs/SendMessage/counts bytes of UTF-8, not characters': 'was accepted',
  'sqs/SendMessage/counts name, type and value of message attributes': 'was accepted',
  'sqs/SendMessage/finds duplicates by content in each group where the scope is the message group':
    'answers 1 instead of 2',
  'sqs/SendMessage/finds duplicates in each group where the scope is the message group':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/SendMessage/keeps the X-Ray trace header, and answers its digest':
    "answers undefined instead of '5ae4d5d7636402d80f4eb6d213245a88'",
  "sqs/SendMessage/refuses a body of more bytes than the queue's MaximumMessageSize": 'was accepted',
  'sqs/SendMessage/refuses a system attribute other than AWSTraceHeader': 'was accepted',
  'sqs/SendMessage/refuses the character #x0 with InvalidMessageContents':
    'was refused with InvalidAttributeValue (HTTP 400: InvalidMessageContents) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #x1F with InvalidMessageContents':
    'was refused with InvalidAttributeValue (HTTP 400: InvalidMessageContents) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #x8 with InvalidMessageContents':
    'was refused with InvalidAttributeValue (HTTP 400: InvalidMessageContents) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #xFFFE with InvalidMessageContents':
    'was refused with InvalidAttributeValue (HTTP 400: InvalidMessageContents) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #xFFFF with InvalidMessageContents':
    'fails with InvalidAction: Invalid request: MalformedRequestContentRejection(Unexpected end-of-input at input index 92 (line 1, position 93), expected \'"\': {"QueueUrl":"http://127.0.0.1/000000000000/illegal","MessageBody":"before ^ ,spray.js…',
  'sqs/SendMessage/refuses the characters in attributes that it refuses in the body':
    'was refused with InvalidAttributeValue (HTTP 400: InvalidMessageContents) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the name of an attribute of 257 characters': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that ends with a period': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with AWS.': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with a period': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with amazon.': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute with a colon': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute with a space': 'was accepted',
  'sqs/SendMessageBatch/enqueues the messages of a FIFO queue in the order they are sent':
    'a message got no SequenceNumber',
  'sqs/SendMessageBatch/refuses a batch without entries with EmptyBatchRequest':
    'was accepted, where EmptyBatchRequest was expected',
  'sqs/SendMessageBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/SendMessageBatch/refuses more than 1,048,576 bytes in all with BatchRequestTooLong':
    'was refused with InvalidAttributeValue (HTTP 400: MessageTooLong) instead of BatchRequestTooLong',
  'sqs/SendMessageBatch/tells why a message was refused':
    "answers [ [ 'odd', 'InvalidAttributeValue' ] ] instead of [ [ 'odd', 'InvalidMessageContents' ] ]",
  'sqs/SetQueueAttributes/changes the delay of messages already in a FIFO queue': "answers [] instead of [ 'one' ]",
  'sqs/SetQueueAttributes/does not change the type of a queue': 'was accepted',
  'sqs/SetQueueAttributes/does not leave two encryptions on where a key is set':
    'fails with InvalidAttributeName: The attribute KmsMasterKeyId is invalid.',
  'sqs/SetQueueAttributes/enables high throughput for a FIFO queue that is there':
    'fails with InvalidAttributeName: The attribute DeduplicationScope is invalid.',
  'sqs/SetQueueAttributes/keeps a FIFO queue FIFO': 'was accepted',
  'sqs/SetQueueAttributes/keeps a Policy, and answers it': "answers undefined instead of 'all'",
  'sqs/SetQueueAttributes/lets no queue use a dead-letter queue that denies all': 'was accepted',
  'sqs/SetQueueAttributes/lets only the queues named use a dead-letter queue by queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses DelaySeconds outside of 0 to 900 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses KmsDataKeyReusePeriodSeconds outside of 60 to 86400 with InvalidAttributeValue':
    'was refused with InvalidAttributeName (HTTP 400: The attribute KmsDataKeyReusePeriodSeconds is invalid.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses MaximumMessageSize outside of 1024 to 1048576 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses MessageRetentionPeriod outside of 60 to 1209600 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses ReceiveMessageWaitTimeSeconds outside of 0 to 20 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses VisibilityTimeout outside of 0 to 43200 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses a DeduplicationScope that is none with InvalidAttributeValue':
    'was refused with InvalidAttributeName (HTTP 400: The attribute DeduplicationScope is invalid.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses a FIFO dead-letter queue for a standard queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses a FifoThroughputLimit that is none with InvalidAttributeValue':
    'was refused with InvalidAttributeName (HTTP 400: The attribute FifoThroughputLimit is invalid.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses a Policy that is no JSON': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of 1.5': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of many': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/SetQueueAttributes/refuses a redrivePermission that is none': 'was accepted',
  'sqs/SetQueueAttributes/refuses a standard dead-letter queue for a FIFO queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses sourceQueueArns where the permission is not byQueue': 'was accepted',
  'sqs/SetQueueAttributes/sets one or more attributes, and leaves the others':
    "answers [ '7', '45', undefined ] instead of [ '7', '45', '3600' ]",
  'sqs/SetQueueAttributes/switches content-based deduplication on':
    'fails with InvalidAttributeName: The attribute ContentBasedDeduplication is invalid.',
  'sqs/SetQueueAttributes/switches encryption by SQS itself off and on':
    'fails with InvalidAttributeName: The attribute SqsManagedSseEnabled is invalid.',
  'sqs/SetQueueAttributes/takes 10 sourceQueueArns, and refuses 11': 'was accepted',
  'sqs/SetQueueAttributes/takes KmsDataKeyReusePeriodSeconds from 60 to 86400':
    'fails with InvalidAttributeName: The attribute KmsDataKeyReusePeriodSeconds is invalid.',
  'sqs/SetQueueAttributes/takes MaximumMessageSize from 1024 to 1048576': "answers undefined instead of '1024'",
  'sqs/SetQueueAttributes/takes MessageRetentionPeriod from 60 to 1209600': "answers undefined instead of '60'",
  'sqs/SetQueueAttributes/takes a RedrivePolicy away where it is empty':
    'fails with InvalidAttributeValue: The attribute value for RedrivePolicy is invalid.',
  'sqs/StartMessageMoveTask/brings messages of several sources back to each of them': "answers [] instead of [ 'one' ]",
  'sqs/StartMessageMoveTask/gives a message it moves a new id': "answers '…'",
  'sqs/StartMessageMoveTask/keeps order and group of FIFO messages, which no earlier id swallows':
    "answers [] instead of [ 'one', 'two', 'three' ]",
  'sqs/StartMessageMoveTask/refuses a destination of another kind': 'was accepted',
  'sqs/StartMessageMoveTask/refuses a destination that is not there with ResourceNotFoundException':
    'was refused with QueueDoesNotExist (HTTP 400: The specified queue does not exist.) instead of ResourceNotFoundException',
  'sqs/StartMessageMoveTask/refuses a rate of 501 messages a second': 'was accepted',
  "sqs/StartMessageMoveTask/refuses a source that is nobody's dead-letter queue":
    'answers HTTP 503 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/refuses a source that is not there with ResourceNotFoundException':
    'was refused with QueueDoesNotExist (HTTP 400: The specified queue does not exist.) instead of ResourceNotFoundException',
  'sqs/TagQueue/refuses a key of more than 128 characters, and takes one of 128': 'was accepted',
  'sqs/TagQueue/refuses a value of more than 256 characters, and takes one of 256': 'was accepted',
  'sqs/TagQueue/refuses keys of the reserved prefix aws:': 'was accepted',
};
