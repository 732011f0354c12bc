import type { Differences } from './difference.ts';

export const motoDifferences: Differences = {
  'sns/AddPermission/lets another account publish': 'accepts it instead of AuthorizationErrorException',
  'sns/ConfirmSubscription/confirms with the token, and answers the ARN': 'no request was posted to the endpoint',
  'sns/ConfirmSubscription/refuses a token that was never given': 'accepts it instead of InvalidParameterException',
  'sns/CreatePlatformApplication/refuses a platform that does not exist':
    'accepts it instead of InvalidParameterException',
  'sns/CreatePlatformApplication/refuses an application without credentials':
    'accepts it instead of InvalidParameterException',
  'sns/CreatePlatformApplication/refuses the name my app': 'accepts it instead of InvalidParameterException',
  'sns/CreatePlatformApplication/refuses the name my/app': 'accepts it instead of InvalidParameterException',
  'sns/CreatePlatformApplication/refuses the name äpp': 'accepts it instead of InvalidParameterException',
  'sns/CreatePlatformEndpoint/answers the same ARN for the same token and attributes':
    'fails with InvalidParameterException: Invalid parameter: Token Reason: Endpoint arn:aws:sns:eu-west-1:123456789012:endpoint/GCM/app/… already exists with the same Token, but different attributes.',
  'sns/CreatePlatformEndpoint/refuses the same token with other attributes':
    'fails with InvalidParameterException: Invalid parameter: Token Reason: Endpoint arn:aws:sns:eu-west-1:123456789012:endpoint/GCM/app/… already exists with the same Token, but different attributes.',
  'sns/CreateSMSSandboxPhoneNumber/adds a number that is pending until it is verified':
    'answers HTTP 500 with what the SDK cannot read',
  'sns/CreateTopic/refuses 1023 as its maximum message size': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses 1048577 as its maximum message size': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses an attribute that topics do not have': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses another throughput scope than Topic and MessageGroup':
    'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses attributes of FIFO topics on a standard topic':
    'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses large as its maximum message size': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses more than 50 tags': 'accepts it instead of TagLimitExceededException',
  'sns/DeleteSMSSandboxPhoneNumber/is refused for a number that is not there':
    'answers HTTP 500 with what the SDK cannot read instead of ResourceNotFoundException',
  'sns/DeleteTopic/is refused for what is no ARN':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/Delivery/follows a policy that changes': "answers [ 'lost', 'arrives' ] instead of [ 'arrives' ]",
  'sns/Delivery/is kept out by an explicit Deny': "answers [ 'hello' ] instead of []",
  'sns/Delivery/is not let in by a policy for another service': "answers [ 'hello' ] instead of []",
  'sns/Delivery/is not let in by a policy that names another topic': "answers [ 'hello' ] instead of []",
  'sns/Delivery/needs a queue policy that allows it':
    "a queue without a policy got the message: answers [ 'hello' ] instead of []",
  'sns/DeliveryPolicy/is refused where it is no JSON': 'accepts it instead of InvalidParameterException',
  'sns/DeliveryPolicy/of a subscription is part of its effective one': 'answers undefined instead of 9',
  'sns/DeliveryPolicy/of a topic is part of its effective one': 'answers undefined instead of 7',
  'sns/FIFO deduplication/accepts the same id again, and does not deliver it':
    "answers [ 'first', 'second', 'third' ] instead of [ 'first', 'third' ]",
  'sns/FIFO deduplication/by content does not look at attributes':
    'fails with InvalidParameterValue: The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  'sns/FIFO deduplication/is by content where the topic says so':
    'fails with InvalidParameterValue: The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  'sns/FIFO deduplication/is within a group where the scope is MessageGroup':
    "answers [ 'one', 'one again', 'two' ] instead of [ 'one', 'two' ]",
  'sns/FIFO deduplication/spans the groups of a topic':
    "answers [ 'one', 'three', 'two' ] instead of [ 'one', 'three' ]",
  'sns/FIFO/answers sequence numbers that increase': 'the numbers are , ,',
  'sns/FIFO/does not pass the group on to a standard queue': "answers 'g' instead of undefined",
  'sns/FIFO/refuses a message of a deduplication id of 129 characters':
    'accepts it instead of InvalidParameterException',
  'sns/FIFO/refuses a message of a group of 129 characters': 'accepts it instead of InvalidParameterException',
  'sns/FIFO/refuses a message of a group with a blank': 'accepts it instead of InvalidParameterException',
  'sns/FIFO/refuses a message without a group':
    'refuses it with SNSServiceException instead of InvalidParameterException: The request must contain the parameter MessageGroupId.',
  'sns/FilterPolicy/is refused where the topic has 200 already': 'answers HTTP 500 with what the SDK cannot read',
  'sns/FilterPolicy/is refused with a list instead of an object':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a number above one billion': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a prefix of a number': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a text that is no JSON':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with an empty list': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with an empty object': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with two operators in one condition': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/may have three wildcards in a pattern':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type wildcard',
  'sns/FilterPolicy/may have wildcards of 100 points':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type wildcard',
  'sns/FilterPolicy/of attributes: $or in a branch of $or':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Filter policy is too complex',
  'sns/FilterPolicy/of attributes: a number is no text of digits':
    '{"price":[100]} delivers {"price":{"dataType":"String.Array","value":"[\\"100\\"]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: a text of digits is no number':
    '{"price":["100"]} delivers {"price":{"dataType":"Number","value":"100"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: anything-but a list of numbers':
    '{"price":[{"anything-but":[100,500]}]} delivers {"price":{"dataType":"String.Array","value":"[100]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: anything-but a suffix':
    '{"customer_interests":[{"anything-but":{"suffix":"ball"}}]} does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"hockey\\",\\"rugby\\",\\"soccer\\"]"}}, does not deliver {"customer_interests":{"dataType":"String","value"…',
  'sns/FilterPolicy/of attributes: anything-but a wildcard':
    '{"customer_interests":[{"anything-but":{"wildcard":"*ball"}}]} does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"hockey\\",\\"rugby\\",\\"soccer\\"]"}}, does not deliver {"customer_interests":{"dataType":"String","val…',
  'sns/FilterPolicy/of attributes: anything-but can be combined with exists: false':
    '{"event":[{"anything-but":"order"},{"exists":false}]} does not deliver {"store":{"dataType":"String","value":"fans"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: anything-but matches a list that contains another value':
    '{"customer_interests":[{"anything-but":["rugby","tennis"]}]} delivers {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\"]"}}, delivers {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\",\\"tennis\\"]"}} 2 !…',
  'sns/FilterPolicy/of attributes: cidr, of a subnet':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type cidr',
  'sns/FilterPolicy/of attributes: cidr, of one address':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type cidr',
  'sns/FilterPolicy/of attributes: exists: false of a message without attributes':
    '{"store":[{"exists":false}]} delivers {} 1 !== 0',
  'sns/FilterPolicy/of attributes: numeric =':
    '{"price_usd":[{"numeric":["=",301.5]}]} does not deliver {"price_usd":{"dataType":"String.Array","value":"[1,301.5]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: numeric of a range':
    '{"price_usd":[{"numeric":[">",0,"<=",150]}]} does not deliver {"price_usd":{"dataType":"String.Array","value":"[900,7]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: prefix of any element of an array':
    '{"customer_interests":[{"prefix":"bas"}]} does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\",\\"baseball\\"]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: true, false and null stand without quotation marks':
    "fails with InvalidParameterException: could not convert string to float: 'true'",
  'sns/FilterPolicy/of attributes: wildcard at the beginning':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type wildcard',
  'sns/FilterPolicy/of attributes: wildcard in the middle and at the end':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type wildcard',
  'sns/FilterPolicy/of the body: $or below a property':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Filter policy is too complex',
  'sns/FilterPolicy/of the body: $or between properties': 'answers HTTP 500 with what the SDK cannot read',
  'sns/FilterPolicy/of the body: $or in a branch of $or':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Filter policy is too complex',
  'sns/FilterPolicy/of the body: a list below a nested property': 'answers HTTP 500 with what the SDK cannot read',
  'sns/FilterPolicy/of the body: a number is no text of digits':
    '{"price":[100]} delivers "{\\"price\\":[\\"100\\"]}" 1 !== 0',
  'sns/FilterPolicy/of the body: anything-but a list of numbers':
    '{"price":[{"anything-but":[100,500]}]} does not deliver "{\\"price\\":[100,50]}" 1 !== 0',
  'sns/FilterPolicy/of the body: anything-but a suffix':
    '{"customer_interests":[{"anything-but":{"suffix":"ball"}}]} does not deliver "{\\"customer_interests\\":[\\"hockey\\",\\"rugby\\",\\"soccer\\"]}", does not deliver "{\\"customer_interests\\":\\"ballet\\"}" 2 !== 0',
  'sns/FilterPolicy/of the body: anything-but a wildcard':
    '{"customer_interests":[{"anything-but":{"wildcard":"*ball"}}]} does not deliver "{\\"customer_interests\\":[\\"hockey\\",\\"rugby\\",\\"soccer\\"]}", does not deliver "{\\"customer_interests\\":\\"ballet\\"}" 2 !== 0',
  'sns/FilterPolicy/of the body: anything-but can be combined with exists: false':
    '{"event":[{"anything-but":"order"},{"exists":false}]} does not deliver "{\\"store\\":\\"fans\\"}" 1 !== 0',
  'sns/FilterPolicy/of the body: anything-but matches a list that contains another value':
    '{"customer_interests":[{"anything-but":["rugby","tennis"]}]} does not deliver "{\\"customer_interests\\":[\\"rugby\\",\\"baseball\\"]}" 1 !== 0',
  'sns/FilterPolicy/of the body: cidr, of a subnet':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type cidr',
  'sns/FilterPolicy/of the body: cidr, of one address':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type cidr',
  'sns/FilterPolicy/of the body: exists: true of a value that is null or empty':
    '{"store":[{"exists":true}]} delivers "{\\"store\\":null}", delivers "{\\"store\\":\\"\\"}" 2 !== 0',
  'sns/FilterPolicy/of the body: exists: true of an object':
    '{"store":[{"exists":true}]} delivers "{\\"store\\":{\\"name\\":\\"fans\\"}}" 1 !== 0',
  'sns/FilterPolicy/of the body: numeric =':
    '{"price_usd":[{"numeric":["=",301.5]}]} does not deliver "{\\"price_usd\\":[1,301.5]}" 1 !== 0',
  'sns/FilterPolicy/of the body: numeric of a range': 'answers HTTP 500 with what the SDK cannot read',
  'sns/FilterPolicy/of the body: numeric of a text of digits': 'answers HTTP 500 with what the SDK cannot read',
  'sns/FilterPolicy/of the body: prefix of any element of an array': 'answers HTTP 500 with what the SDK cannot read',
  'sns/FilterPolicy/of the body: true, false and null stand without quotation marks':
    "fails with InvalidParameterException: could not convert string to float: 'true'",
  'sns/FilterPolicy/of the body: wildcard at the beginning':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type wildcard',
  'sns/FilterPolicy/of the body: wildcard in the middle and at the end':
    'fails with InvalidParameterException: Invalid parameter: FilterPolicy: Unrecognized match type wildcard',
  'sns/GetEndpointAttributes/tells a token of iOS in lowercase': "answers '…' instead of '…'",
  'sns/GetEndpointAttributes/tells token, user data, and that it is enabled':
    'fails with InvalidParameterException: Invalid parameter: Token Reason: Endpoint arn:aws:sns:eu-west-1:123456789012:endpoint/GCM/app/… already exists with the same Token, but different attributes.',
  'sns/GetSMSSandboxAccountStatus/says whether the account is in the sandbox of text messages':
    'answers HTTP 500 with what the SDK cannot read',
  'sns/GetSubscriptionAttributes/is refused for what is no ARN':
    'refuses it with NotFoundException instead of InvalidParameterException: Subscription does not exist',
  'sns/GetSubscriptionAttributes/tells what is pending': "answers 'false' instead of 'true'",
  'sns/GetTopicAttributes/counts confirmed and pending subscriptions':
    "answers { SubscriptionsConfirmed: '0', SubscriptionsPending: '0' } instead of { SubscriptionsConfirmed: '1', SubscriptionsPending: '1' }",
  'sns/GetTopicAttributes/is refused for what is no ARN':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/GetTopicAttributes/tells the effective delivery policy': "answers 'undefined' instead of 'number'",
  'sns/GetTopicAttributes/tells the maximum message size only where it was set': "answers undefined instead of '2048'",
  'sns/HTTP/posts a confirmation with token and URL to what is subscribed': 'no request was posted to the endpoint',
  'sns/HTTP/posts a notification, and says what it is in headers': 'no request was posted to the endpoint',
  'sns/HTTP/posts the message alone where it is raw, and says so': 'no request was posted to the endpoint',
  'sns/HTTP/sends nothing before it is confirmed': 'no request was posted to the endpoint',
  'sns/ListEndpointsByPlatformApplication/has pages of 100': 'answers 0 instead of 100',
  'sns/ListSubscriptions/refuses a token it did not give':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/ListSubscriptionsByTopic/tells PendingConfirmation instead of an ARN':
    "answers [ 'arn:aws:sns:eu-west-1:123456789012:topic:…' ] instead of [ 'PendingConfirmation' ]",
  'sns/ListTopics/refuses a token it did not give':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/MessageAttributes/are attributes of the queue’s message where it is delivered raw':
    'answers HTTP 500 with what the SDK cannot read',
  'sns/MessageAttributes/of more than ten discard a message that is delivered raw, and no other':
    "answers [ 'too many', 'few' ] instead of [ 'few' ]",
  'sns/MessageAttributes/refuses one of a name of 257 characters': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a name that AWS reserves': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a name that ends with a period': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a name that starts with a period': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a name with a blank': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a name with a letter outside ASCII':
    'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a name with successive periods': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a text with an emoji': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one without a value': 'accepts it instead of SNSServiceException',
  'sns/Policy/binds the owner, too, where it denies': 'accepts it instead of AuthorizationErrorException',
  'sns/Policy/hides what the topic is from another account by default':
    'accepts it instead of AuthorizationErrorException',
  'sns/Policy/lets only the owner publish by default': 'accepts it instead of AuthorizationErrorException',
  'sns/Publish/counts attributes towards the size': 'accepts it instead of InvalidParameterException',
  'sns/Publish/gives a queue the default where the words for queues are no text':
    'answers HTTP 500 with what the SDK cannot read',
  'sns/Publish/is refused for a topic of another region':
    'refuses it with NotFoundException instead of InvalidParameterException: Endpoint does not exist',
  'sns/Publish/is refused without a message': 'accepts it instead of InvalidParameterException',
  'sns/Publish/is refused without topic, target and telephone':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/Publish/refuses a structure of JSON that is no object': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of a default that is no text': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of a key that stands twice': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of no default': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of what is no JSON': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of a control character': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of a line break': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of no characters': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses fewer characters that are more bytes': 'accepts it instead of InvalidParameterException',
  'sns/Publish/signs the notification, and tells how to unsubscribe': "answers '2' instead of '1'",
  'sns/Publish/takes what the topic says is its maximum':
    'fails with InvalidParameterException: An error occurred (InvalidParameter) when calling the Publish operation: Invalid parameter: Message too long',
  'sns/PublishBatch/refuses an id of 81 characters': 'accepts it instead of InvalidBatchEntryIdException',
  'sns/PublishBatch/refuses an id of a blank': 'accepts it instead of InvalidBatchEntryIdException',
  'sns/PublishBatch/refuses an id of a dot': 'accepts it instead of InvalidBatchEntryIdException',
  'sns/PublishBatch/refuses messages that are too long together': 'accepts it instead of BatchRequestTooLongException',
  'sns/PublishBatch/refuses no message at all': 'accepts it instead of EmptyBatchRequestException',
  'sns/PutDataProtectionPolicy/refuses what is no JSON':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/RedrivePolicy/holds the notification where delivery is not raw':
    "answers [ undefined, undefined ] instead of [ 'Notification', 'saved' ]",
  'sns/RedrivePolicy/holds what a deleted queue should have got':
    'fails with AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.',
  'sns/RedrivePolicy/holds what a queue does not let in': "answers [] instead of [ 'saved' ]",
  'sns/SetEndpointAttributes/refuses user data of more than 2 KB': 'accepts it instead of InvalidParameterException',
  'sns/SetSMSAttributes/refuses a rate of 101 percent': 'accepts it instead of InvalidParameterException',
  'sns/SetSMSAttributes/refuses a sender of 12 characters': 'accepts it instead of InvalidParameterException',
  'sns/SetSMSAttributes/refuses a sender without a letter': 'accepts it instead of InvalidParameterException',
  'sns/SetSMSAttributes/refuses an attribute that does not exist': 'accepts it instead of InvalidParameterException',
  'sns/SetSMSAttributes/refuses another type than Promotional and Transactional':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses a FIFO dead-letter queue for a standard topic, and a standard one for FIFO':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses a dead-letter queue of another region':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses a redrive policy that is no JSON':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses a redrive policy to a topic':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses a redrive policy without a queue':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses another scope': 'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses raw delivery that is neither true nor false':
    'accepts it instead of InvalidParameterException',
  'sns/SetSubscriptionAttributes/refuses the scope of attributes for a policy that nests':
    'accepts it instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses a policy that is no JSON':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses a signature version other than 1 and 2':
    'accepts it instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses an attribute that topics do not have':
    'accepts it instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses another value of TracingConfig than PassThrough and Active':
    'accepts it instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses more than 256 KiB where a subscription can not take it':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/answers pending confirmation for email':
    "answers 'arn:aws:sns:eu-west-1:123456789012:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/answers pending confirmation for email-json':
    "answers 'arn:aws:sns:eu-west-1:123456789012:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/answers pending confirmation for http':
    "answers 'arn:aws:sns:eu-west-1:123456789012:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/answers pending confirmation for https':
    "answers 'arn:aws:sns:eu-west-1:123456789012:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/asks a queue of another account to confirm, by a message to the queue':
    'fails with AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.',
  "sns/Subscribe/has a queue of another account's confirmed by its owner":
    "answers 'arn:aws:sns:eu-west-1:123456789012:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/is for the owner of the topic alone by default': 'accepts it instead of AuthorizationErrorException',
  'sns/Subscribe/needs no confirmation where the owner of the queue subscribes it': "answers [] instead of [ 'hello' ]",
  'sns/Subscribe/refuses a delivery stream without a role': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a protocol that does not exist': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a subscription that is there with other attributes':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses an http URL as the endpoint of https': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses an https URL as the endpoint of http': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses e-mail on a topic of large messages': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses email on a FIFO topic': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses https on a FIFO topic': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses no URL as the endpoint of http': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses no URL as the endpoint of https': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses no address as the endpoint of email': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses no address as the endpoint of email-json': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses sms on a FIFO topic': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the ARN of a queue as the endpoint of lambda':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the name of a function as the endpoint of lambda':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the name of a stream as the endpoint of firehose':
    'accepts it instead of InvalidParameterException',
  'sns/TracingConfig/passes the root of the trace on where it is Active': 'the header is missing',
  'sns/TracingConfig/passes the tracing header on to a queue':
    "answers undefined instead of 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'",
  'sns/Unsubscribe/is refused for what is no ARN': 'accepts it instead of InvalidParameterException',
  'sqs/AddPermission/refuses a label of other characters, or of 81': 'was accepted',
  'sqs/AddPermission/refuses what would be too many permissions with OverLimit':
    'was accepted, where OverLimit was expected',
  'sqs/CancelMessageMoveTask/refuses a handle of no task with ResourceNotFoundException':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/CancelMessageMoveTask/refuses a task that is over': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/CancelMessageMoveTask/stops what was not moved yet, and reverts nothing':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ChangeMessageVisibility/refuses a message that is visible again with MessageNotInflight':
    'was accepted, where MessageNotInflight was expected',
  'sqs/ChangeMessageVisibility/refuses a timeout of -1 seconds': 'was accepted',
  'sqs/ChangeMessageVisibilityBatch/refuses 11 entries with TooManyEntriesInBatchRequest':
    'was accepted, where TooManyEntriesInBatchRequest was expected',
  'sqs/ChangeMessageVisibilityBatch/refuses a batch without entries with EmptyBatchRequest':
    'was accepted, where EmptyBatchRequest was expected',
  'sqs/ChangeMessageVisibilityBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/ChangeMessageVisibilityBatch/refuses two entries with one Id with BatchEntryIdsNotDistinct':
    'was accepted, where BatchEntryIdsNotDistinct was expected',
  'sqs/CreateQueue/refuses DelaySeconds of more than 900 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses KmsDataKeyReusePeriodSeconds of more than 86400 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses MessageRetentionPeriod of more than 1209600 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses ReceiveMessageWaitTimeSeconds of more than 20 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses VisibilityTimeout of more than 43200 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses perMessageGroupId where deduplication is not per message group': 'was accepted',
  'sqs/CreateQueue/refuses the .fifo suffix for a standard queue': 'was accepted',
  'sqs/CreateQueue/refuses the name of a queue deleted a moment ago with QueueDeletedRecently':
    'was accepted, where QueueDeletedRecently was expected',
  'sqs/DeleteMessage/refuses a message of a FIFO queue whose visibility timeout is over': 'was accepted',
  'sqs/DeleteMessageBatch/refuses 11 entries with TooManyEntriesInBatchRequest':
    'was refused with BatchEntryIdsNotDistinct (HTTP 400: Id 1 repeated.) instead of TooManyEntriesInBatchRequest',
  'sqs/DeleteMessageBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was refused with BatchEntryIdsNotDistinct (HTTP 400: Id a b repeated.) instead of InvalidBatchEntryId',
  'sqs/DeleteMessageBatch/takes Ids of 80 letters, digits, hyphens and underscores':
    'fails with BatchEntryIdsNotDistinct: Id - repeated.',
  'sqs/GetQueueAttributes/answers the RedriveAllowPolicy':
    'fails with InvalidAttributeName: Unknown Attribute RedriveAllowPolicy.',
  'sqs/GetQueueAttributes/answers when the queue was created, in whole seconds': "answers '…' instead of /^\\d{10}$/",
  'sqs/GetQueueAttributes/answers when the queue was last changed': "answers '…' instead of /^\\d{10}$/",
  'sqs/GetQueueUrl/finds the queue of another account that grants it':
    'fails with QueueDoesNotExist: The specified queue does not exist.',
  'sqs/ListDeadLetterSourceQueues/pages by MaxResults and NextToken': 'answers 3 instead of 2',
  'sqs/ListMessageMoveTasks/gives a handle for a running task': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/gives no handle for a task that is over': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/lists no task of a queue that had none': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/lists the most recent task alone where MaxResults is not set':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/names destination and rate where the task was started with them':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/names neither destination nor rate where the task was started without':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/refuses a queue that is not there with ResourceNotFoundException':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/refuses more than 10 results': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListMessageMoveTasks/tells how many messages were to move and have moved':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/ListQueues/refuses a MaxResults outside of 1 to 1000': 'was accepted',
  'sqs/ReceiveMessage/answers several messages of one group in one call': 'came from several groups 2 !== 1',
  'sqs/ReceiveMessage/answers the same messages to the same ReceiveRequestAttemptId':
    "answers [] instead of [ 'one', 'two' ]",
  'sqs/ReceiveMessage/gives a moved FIFO message its id for a deduplication id, and keeps its group':
    "answers [ 'dedup-1', 'g' ] instead of [ '…', 'g' ]",
  'sqs/ReceiveMessage/names the source queue of a message in the dead-letter queue':
    "answers undefined instead of 'arn:aws:sqs:eu-west-1:123456789012:source'",
  'sqs/ReceiveMessage/refuses a ReceiveRequestAttemptId of 129 characters': 'was accepted',
  'sqs/ReceiveMessage/resets the time of a message of a FIFO queue when it is moved': 'is the old one',
  'sqs/ReceiveMessage/resets the visibility timeout where an attempt is repeated':
    'received 0 messages instead of one 0 !== 1',
  'sqs/SendMessage/answers a duplicate with the id of the first message': 'the duplicate got another MessageId',
  'sqs/SendMessage/answers sequence numbers that increase within a group': 'sometimes do not increase',
  'sqs/SendMessage/counts bytes of UTF-8, not characters': 'was accepted',
  'sqs/SendMessage/counts name, type and value of message attributes': 'was accepted',
  'sqs/SendMessage/finds duplicates by content in each group where the scope is the message group':
    'answers 1 instead of 2',
  'sqs/SendMessage/finds duplicates in each group where the scope is the message group':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/SendMessage/keeps the X-Ray trace header, and answers its digest':
    "answers undefined instead of '5ae4d5d7636402d80f4eb6d213245a88'",
  'sqs/SendMessage/lets another account send by a permission, and do nothing else':
    'fails with QueueDoesNotExist: The specified queue does not exist.',
  'sqs/SendMessage/refuses a Number without a StringValue': 'was accepted',
  'sqs/SendMessage/refuses a delay of -1 seconds': 'was accepted',
  'sqs/SendMessage/refuses a system attribute other than AWSTraceHeader': 'was accepted',
  'sqs/SendMessage/refuses an attribute with an empty value': 'was accepted',
  'sqs/SendMessage/refuses an empty body': 'was accepted',
  'sqs/SendMessage/refuses the MessageDeduplicationId "dddddddddddd" of 129 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageDeduplicationId "two words" of 9 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageDeduplicationId "ümlaut" of 6 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageGroupId "gggggggggggg" of 129 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageGroupId "two words" of 9 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageGroupId "ümlaut" of 6 characters': 'was accepted',
  'sqs/SendMessage/refuses the character #x0 with InvalidMessageContents':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the character #x1F with InvalidMessageContents':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the character #x8 with InvalidMessageContents':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the character #xFFFE with InvalidMessageContents':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the character #xFFFF with InvalidMessageContents':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the characters in attributes that it refuses in the body':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the name of an attribute of 257 characters': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that ends with a period': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with AWS.': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with a period': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with amazon.': 'was accepted',
  'sqs/SendMessage/remembers a deduplication id after the message was received and deleted':
    'answers { visible: 1, inFlight: 0, delayed: 0 } instead of { visible: 0, inFlight: 0, delayed: 0 }',
  'sqs/SendMessage/takes 10 attributes, and refuses 11': 'was accepted',
  'sqs/SendMessageBatch/is allowed with SendMessage':
    'fails with QueueDoesNotExist: The specified queue does not exist.',
  'sqs/SendMessageBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/SendMessageBatch/tells why a message was refused':
    "answers [] instead of [ [ 'odd', 'InvalidMessageContents' ] ]",
  'sqs/SetQueueAttributes/changes the delay of messages already in a FIFO queue': "answers [] instead of [ 'one' ]",
  'sqs/SetQueueAttributes/does not change the type of a queue': 'was accepted',
  'sqs/SetQueueAttributes/does not leave two encryptions on where a key is set': "answers 'true'",
  'sqs/SetQueueAttributes/does not let a standard queue deduplicate by content': 'was accepted',
  'sqs/SetQueueAttributes/keeps a FIFO queue FIFO': 'was accepted',
  'sqs/SetQueueAttributes/lets no queue use a dead-letter queue that denies all': 'was accepted',
  'sqs/SetQueueAttributes/lets only the queues named use a dead-letter queue by queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses DelaySeconds outside of 0 to 900 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses KmsDataKeyReusePeriodSeconds outside of 60 to 86400 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses MaximumMessageSize outside of 1024 to 1048576 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses MessageRetentionPeriod outside of 60 to 1209600 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses ReceiveMessageWaitTimeSeconds outside of 0 to 20 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses VisibilityTimeout outside of 0 to 43200 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses a DeduplicationScope that is none with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses a FIFO dead-letter queue for a standard queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses a FifoThroughputLimit that is none with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses a Policy that is no JSON': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/SetQueueAttributes/refuses a RedrivePolicy that is no JSON object':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of -1': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of 0': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of 1.5': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of many': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/SetQueueAttributes/refuses a redrivePermission that is none': 'was accepted',
  'sqs/SetQueueAttributes/refuses an attribute that does not exist with InvalidAttributeName':
    'was accepted, where InvalidAttributeName was expected',
  'sqs/SetQueueAttributes/refuses perMessageGroupId where deduplication is not per message group': 'was accepted',
  'sqs/SetQueueAttributes/refuses sourceQueueArns where the permission is not byQueue': 'was accepted',
  'sqs/SetQueueAttributes/takes 10 sourceQueueArns, and refuses 11': 'was accepted',
  'sqs/StartMessageMoveTask/brings messages of several sources back to each of them':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/gives a message it moves a new id': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/gives a message it moves a new time of sending':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/keeps order and group of FIFO messages, which no earlier id swallows':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/keeps the attributes of a message it moves':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/moves messages back to the queue they came from':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/moves messages to the destination it names':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/refuses a destination of another kind': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/refuses a destination that is not there with ResourceNotFoundException':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/refuses a rate of 501 messages a second': 'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/refuses a second task of a source with UnsupportedOperation':
    'answers HTTP 500 with what the SDK cannot read',
  "sqs/StartMessageMoveTask/refuses a source that is nobody's dead-letter queue":
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/StartMessageMoveTask/refuses a source that is not there with ResourceNotFoundException':
    'answers HTTP 500 with what the SDK cannot read',
  'sqs/TagQueue/refuses a key of more than 128 characters, and takes one of 128': 'was accepted',
  'sqs/TagQueue/refuses a value of more than 256 characters, and takes one of 256': 'was accepted',
  'sqs/TagQueue/refuses keys of the reserved prefix aws:': 'was accepted',
};
