import type { Differences } from './difference.ts';

export const fauxqsDifferences: Differences = {
  "sns/AddPermission/adds a statement of that label to the topic's policy":
    'fails with InvalidAction: Unknown action: AddPermission',
  'sns/AddPermission/is refused for a topic that is not there':
    'refuses it with SNSServiceException instead of NotFoundException: Unknown action: AddPermission',
  'sns/AddPermission/refuses a label that is taken': 'fails with InvalidAction: Unknown action: AddPermission',
  'sns/AddPermission/refuses an action that does not exist':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: AddPermission',
  'sns/CheckIfPhoneNumberIsOptedOut/is false for a number that never opted out':
    'fails with InvalidAction: Unknown action: CheckIfPhoneNumberIsOptedOut',
  'sns/CheckIfPhoneNumberIsOptedOut/refuses what is no number':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: CheckIfPhoneNumberIsOptedOut',
  'sns/ConfirmSubscription/confirms with the token, and answers the ARN': 'no request was posted to the endpoint',
  'sns/CreatePlatformApplication/answers an ARN of platform and name':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformApplication/refuses a platform that does not exist':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformApplication/refuses an application without credentials':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformApplication/refuses the name my app':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformApplication/refuses the name my/app':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformApplication/refuses the name äpp':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformEndpoint/answers an ARN below the application':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformEndpoint/answers the same ARN for the same token and attributes':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformEndpoint/is refused for an application that is not there':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/CreatePlatformEndpoint/refuses the same token with other attributes':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/CreateSMSSandboxPhoneNumber/adds a number that is pending until it is verified':
    'fails with InvalidAction: Unknown action: CreateSMSSandboxPhoneNumber',
  'sns/CreateTopic/refuses 1023 as its maximum message size': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses 1048577 as its maximum message size': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses a name that ends with .fifo of a standard topic':
    'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses an attribute that topics do not have': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses another throughput scope than Topic and MessageGroup':
    'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses attributes of FIFO topics on a standard topic':
    'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses large as its maximum message size': 'accepts it instead of InvalidParameterException',
  'sns/CreateTopic/refuses more than 50 tags': 'accepts it instead of TagLimitExceededException',
  'sns/DeleteEndpoint/deletes it, and may be called again':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/DeletePlatformApplication/deletes it': 'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/DeleteSMSSandboxPhoneNumber/is refused for a number that is not there':
    'refuses it with SNSServiceException instead of ResourceNotFoundException: Unknown action: DeleteSMSSandboxPhoneNumber',
  'sns/DeleteTopic/is refused for what is no ARN': 'accepts it instead of InvalidParameterException',
  'sns/Delivery/follows a policy that changes': "answers [ 'lost', 'arrives' ] instead of [ 'arrives' ]",
  'sns/Delivery/is kept out by an explicit Deny': "answers [ 'hello' ] instead of []",
  'sns/Delivery/is not let in by a policy for another service': "answers [ 'hello' ] instead of []",
  'sns/Delivery/is not let in by a policy that names another topic': "answers [ 'hello' ] instead of []",
  'sns/Delivery/needs a queue policy that allows it':
    "a queue without a policy got the message: answers [ 'hello' ] instead of []",
  'sns/DeliveryPolicy/is refused where it is no JSON': 'accepts it instead of InvalidParameterException',
  'sns/DeliveryPolicy/of a subscription is part of its effective one': 'answers undefined instead of 9',
  'sns/DeliveryPolicy/of a topic is part of its effective one': 'answers 3 instead of 7',
  'sns/FIFO deduplication/accepts the same id again, and does not deliver it':
    "answers [ 'first', 'second', 'third' ] instead of [ 'first', 'third' ]",
  'sns/FIFO deduplication/by content does not look at attributes':
    "answers [ 'other', 'same', 'same' ] instead of [ 'other', 'same' ]",
  'sns/FIFO deduplication/is by content where the topic says so':
    "answers [ 'other', 'same', 'same' ] instead of [ 'other', 'same' ]",
  'sns/FIFO deduplication/is within a group where the scope is MessageGroup':
    "answers [ 'one', 'one again', 'two' ] instead of [ 'one', 'two' ]",
  'sns/FIFO deduplication/spans the groups of a topic':
    "answers [ 'one', 'three', 'two' ] instead of [ 'one', 'three' ]",
  'sns/FIFO/answers sequence numbers that increase': 'the numbers are , ,',
  'sns/FIFO/does not pass the group on to a standard queue': "answers 'g' instead of undefined",
  'sns/FIFO/refuses a deduplication id on a standard topic': 'accepts it instead of InvalidParameterException',
  'sns/FIFO/refuses a message of a deduplication id of 129 characters':
    'accepts it instead of InvalidParameterException',
  'sns/FIFO/refuses a message of a group of 129 characters': 'accepts it instead of InvalidParameterException',
  'sns/FIFO/refuses a message of a group with a blank': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused where the topic has 200 already':
    'accepts it instead of FilterPolicyLimitExceededException',
  'sns/FilterPolicy/is refused with 216 combinations of nested keys': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with 76 values on the second level': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a list in a list': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a list instead of an object': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a nested policy of attributes': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a nested policy of attributes, in a branch of $or':
    'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a number above one billion': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a prefix of a number': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a text that is no JSON':
    'answers HTTP 500 with what the SDK cannot read instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with a value without a list': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with an empty list': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with an empty object': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with an operator that does not exist': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with exists of a text': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with numeric with a text': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with numeric with an unknown sign': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with two operators in one condition': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/is refused with wildcards of 121 points': 'accepts it instead of InvalidParameterException',
  'sns/FilterPolicy/of attributes: $or in a branch of $or':
    '{"source":["aws.cloudwatch"],"$or":[{"metricName":["CPUUtilization","ReadLatency"]},{"metricType":["MetricType"],"$or":[{"metricId":[1234,4321]},{"spaceId":[1000,2000,3000]}]}]} does not deliver {"source":{"dataType":"String","value":"aws.c…',
  'sns/FilterPolicy/of attributes: a number is no text of digits':
    '{"price":[100]} does not deliver {"price":{"dataType":"String.Array","value":"[7,100]"}}, delivers {"price":{"dataType":"String","value":"100"}} 2 !== 0',
  'sns/FilterPolicy/of attributes: a text of digits is no number':
    '{"price":["100"]} does not deliver {"price":{"dataType":"String.Array","value":"[\\"100\\"]"}}, delivers {"price":{"dataType":"Number","value":"100"}} 2 !== 0',
  'sns/FilterPolicy/of attributes: anything-but a list of numbers':
    '{"price":[{"anything-but":[100,500]}]} delivers {"price":{"dataType":"String.Array","value":"[100]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: anything-but a suffix':
    '{"customer_interests":[{"anything-but":{"suffix":"ball"}}]} delivers {"customer_interests":{"dataType":"String.Array","value":"[\\"baseball\\",\\"basketball\\"]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: anything-but a wildcard':
    '{"customer_interests":[{"anything-but":{"wildcard":"*ball"}}]} delivers {"customer_interests":{"dataType":"String.Array","value":"[\\"baseball\\",\\"basketball\\"]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: anything-but matches a list that contains another value':
    '{"customer_interests":[{"anything-but":["rugby","tennis"]}]} delivers {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\"]"}}, delivers {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\",\\"tennis\\"]"}} 2 !…',
  'sns/FilterPolicy/of attributes: each element of an array is matched on its own':
    '{"customer_interests":["rugby","tennis"]} does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\",\\"tennis\\"]"}}, does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"golf\\",\\"tennis\\"]…',
  'sns/FilterPolicy/of attributes: numeric =':
    '{"price_usd":[{"numeric":["=",301.5]}]} does not deliver {"price_usd":{"dataType":"String.Array","value":"[1,301.5]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: numeric of a range':
    '{"price_usd":[{"numeric":[">",0,"<=",150]}]} does not deliver {"price_usd":{"dataType":"String.Array","value":"[900,7]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: numeric of a text of digits':
    '{"price_usd":[{"numeric":[">",0]}]} delivers {"price_usd":{"dataType":"String","value":"5"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: prefix of any element of an array':
    '{"customer_interests":[{"prefix":"bas"}]} does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"rugby\\",\\"baseball\\"]"}} 1 !== 0',
  'sns/FilterPolicy/of attributes: true, false and null stand without quotation marks':
    '{"paid":[true,null]} does not deliver {"paid":{"dataType":"String.Array","value":"[true]"}}, does not deliver {"paid":{"dataType":"String.Array","value":"[null]"}}, does not deliver {"paid":{"dataType":"String.Array","value":"[\\"x\\",true]"}…',
  'sns/FilterPolicy/of attributes: wildcard at the beginning':
    '{"customer_interests":[{"wildcard":"*ball"}]} does not deliver {"customer_interests":{"dataType":"String.Array","value":"[\\"baseball\\",\\"basketball\\"]"}} 1 !== 0',
  'sns/FilterPolicy/of the body: $or below a property':
    '{"$or":[{"metricName":["CPUUtilization","ReadLatency"]},{"namespace":["AWS/EC2","AWS/ES"]}],"detail":{"scope":["Service"],"$or":[{"source":["aws.cloudwatch"]},{"type":["CloudWatch Alarm State Change"]}]}} does not deliver "{\\"metricName\\":\\…',
  'sns/FilterPolicy/of the body: $or in a branch of $or':
    '{"source":["aws.cloudwatch"],"$or":[{"metricName":["CPUUtilization","ReadLatency"]},{"metricType":["MetricType"],"$or":[{"metricId":[1234,4321]},{"spaceId":[1000,2000,3000]}]}]} does not deliver "{\\"source\\":\\"aws.cloudwatch\\",\\"metricType\\…',
  'sns/FilterPolicy/of the body: a list below a nested property':
    '{"order":{"tags":["urgent",{"prefix":"vip-"}]}} does not deliver "{\\"order\\":{\\"tags\\":[\\"slow\\",\\"urgent\\"]}}", does not deliver "{\\"order\\":{\\"tags\\":[\\"vip-1\\"]}}" 2 !== 0',
  'sns/FilterPolicy/of the body: a number is no text of digits':
    '{"price":[100]} does not deliver "{\\"price\\":[7,100]}", delivers "{\\"price\\":\\"100\\"}" 2 !== 0',
  'sns/FilterPolicy/of the body: a text of digits is no number':
    '{"price":["100"]} does not deliver "{\\"price\\":[\\"100\\"]}", delivers "{\\"price\\":100}" 2 !== 0',
  'sns/FilterPolicy/of the body: anything-but a list of numbers':
    '{"price":[{"anything-but":[100,500]}]} does not deliver "{\\"price\\":[100,50]}" 1 !== 0',
  'sns/FilterPolicy/of the body: anything-but a suffix':
    '{"customer_interests":[{"anything-but":{"suffix":"ball"}}]} does not deliver "{\\"customer_interests\\":[\\"hockey\\",\\"rugby\\",\\"soccer\\"]}" 1 !== 0',
  'sns/FilterPolicy/of the body: anything-but a wildcard':
    '{"customer_interests":[{"anything-but":{"wildcard":"*ball"}}]} does not deliver "{\\"customer_interests\\":[\\"hockey\\",\\"rugby\\",\\"soccer\\"]}" 1 !== 0',
  'sns/FilterPolicy/of the body: anything-but matches a list that contains another value':
    '{"customer_interests":[{"anything-but":["rugby","tennis"]}]} does not deliver "{\\"customer_interests\\":[\\"rugby\\",\\"baseball\\"]}", does not deliver "{\\"customer_interests\\":[\\"baseball\\"]}" 2 !== 0',
  'sns/FilterPolicy/of the body: each element of an array is matched on its own':
    '{"customer_interests":["rugby","tennis"]} does not deliver "{\\"customer_interests\\":[\\"rugby\\",\\"tennis\\"]}", does not deliver "{\\"customer_interests\\":[\\"golf\\",\\"tennis\\"]}" 2 !== 0',
  'sns/FilterPolicy/of the body: exists: false':
    '{"store":[{"exists":false}]} does not deliver "{\\"customer_interests\\":[\\"baseball\\",\\"basketball\\"]}" 1 !== 0',
  'sns/FilterPolicy/of the body: exists: true':
    '{"store":[{"exists":true}]} does not deliver "{\\"store\\":[\\"a\\"],\\"event\\":\\"order\\"}" 1 !== 0',
  'sns/FilterPolicy/of the body: exists: true of a value that is null or empty':
    '{"store":[{"exists":true}]} delivers "{\\"store\\":\\"\\"}" 1 !== 0',
  'sns/FilterPolicy/of the body: numeric =':
    '{"price_usd":[{"numeric":["=",301.5]}]} does not deliver "{\\"price_usd\\":[1,301.5]}" 1 !== 0',
  'sns/FilterPolicy/of the body: numeric of a range':
    '{"price_usd":[{"numeric":[">",0,"<=",150]}]} does not deliver "{\\"price_usd\\":[900,7]}" 1 !== 0',
  'sns/FilterPolicy/of the body: numeric of a text of digits':
    '{"price_usd":[{"numeric":[">",0]}]} delivers "{\\"price_usd\\":\\"5\\"}" 1 !== 0',
  'sns/FilterPolicy/of the body: objects in a list':
    '{"Records":{"s3":{"object":{"key":[{"prefix":"auto-"}]}},"eventName":[{"prefix":"ObjectCreated:"}]}} does not deliver "{\\"Records\\":[{\\"eventName\\":\\"ObjectCreated:Put\\",\\"s3\\":{\\"object\\":{\\"key\\":\\"auto-1.xml\\"}}}]}", does not deliver "{\\…',
  'sns/FilterPolicy/of the body: prefix of any element of an array':
    '{"customer_interests":[{"prefix":"bas"}]} does not deliver "{\\"customer_interests\\":[\\"rugby\\",\\"baseball\\"]}" 1 !== 0',
  'sns/FilterPolicy/of the body: true, false and null stand without quotation marks':
    '{"paid":[true,null]} delivers "{\\"paid\\":[false]}", delivers "{\\"paid\\":[\\"true\\"]}", delivers "{\\"paid\\":[\\"null\\"]}" 3 !== 0',
  'sns/FilterPolicy/of the body: wildcard at the beginning':
    '{"customer_interests":[{"wildcard":"*ball"}]} does not deliver "{\\"customer_interests\\":[\\"baseball\\",\\"basketball\\"]}" 1 !== 0',
  'sns/GetEndpointAttributes/is refused for an endpoint that is not there':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/GetEndpointAttributes/tells a token of iOS in lowercase':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/GetEndpointAttributes/tells token, user data, and that it is enabled':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/GetPlatformApplicationAttributes/is refused for an application that is not there':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/GetSMSAttributes/answers all that is set where none is asked for':
    'fails with InvalidAction: Unknown action: SetSMSAttributes',
  'sns/GetSMSSandboxAccountStatus/says whether the account is in the sandbox of text messages':
    'fails with InvalidAction: Unknown action: GetSMSSandboxAccountStatus',
  'sns/GetSubscriptionAttributes/is refused for what is no ARN':
    'refuses it with NotFoundException instead of InvalidParameterException: Subscription does not exist',
  'sns/GetSubscriptionAttributes/tells the scope of a filter policy that was given without one':
    "answers undefined instead of 'MessageAttributes'",
  'sns/GetTopicAttributes/is refused for what is no ARN':
    'refuses it with NotFoundException instead of InvalidParameterException: Topic does not exist',
  'sns/GetTopicAttributes/tells ARN, owner and policy': 'there is no policy',
  'sns/HTTP/posts a confirmation with token and URL to what is subscribed': 'no request was posted to the endpoint',
  'sns/HTTP/posts a notification, and says what it is in headers': 'no request was posted to the endpoint',
  'sns/HTTP/posts the message alone where it is raw, and says so': 'no request was posted to the endpoint',
  'sns/HTTP/sends nothing before it is confirmed': 'no request was posted to the endpoint',
  'sns/ListEndpointsByPlatformApplication/has pages of 100':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/ListPhoneNumbersOptedOut/does not list a number that never opted out':
    'fails with InvalidAction: Unknown action: ListPhoneNumbersOptedOut',
  'sns/ListPlatformApplications/lists them all': 'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/ListSubscriptions/lists those of its region':
    "answers [ { SubscriptionArn: 'arn:aws:sns:eu-west-1:000000000000:topic:…', Owner: '000000000000', Protocol: 'sqs', Endpoint: 'arn:aws:sqs:eu-west-1:000000000000:inbox', TopicArn: 'arn:aws:sns:eu-west-1:000000000000:topic' } ] instead of []",
  'sns/ListSubscriptions/refuses a token it did not give': 'accepts it instead of InvalidParameterException',
  'sns/ListSubscriptionsByTopic/is refused for a topic that is not there': 'accepts it instead of NotFoundException',
  'sns/ListSubscriptionsByTopic/tells PendingConfirmation instead of an ARN':
    "answers [ 'arn:aws:sns:eu-west-1:000000000000:topic:…' ] instead of [ 'PendingConfirmation' ]",
  'sns/ListTagsForResource/is refused for a topic that is not there':
    'refuses it with NotFoundException instead of ResourceNotFoundException: Resource does not exist',
  'sns/ListTopics/lists those of its region': 'a topic of another region is listed',
  'sns/ListTopics/refuses a token it did not give': 'accepts it instead of InvalidParameterException',
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
  'sns/MessageAttributes/refuses one of a number that is none': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of a text with an emoji': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of an empty value': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one of an unknown type': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one without a type': 'accepts it instead of SNSServiceException',
  'sns/MessageAttributes/refuses one without a value': 'accepts it instead of SNSServiceException',
  'sns/Policy/binds the owner, too, where it denies': 'accepts it instead of AuthorizationErrorException',
  'sns/Publish/forwards a message group of a standard topic to a standard queue':
    "answers undefined instead of 'tenant-1'",
  'sns/Publish/gives a queue the default beside words for a protocol that does not exist':
    'answers [ \'{"default":"all","pigeon":"coo"}\' ] instead of [ \'all\' ]',
  'sns/Publish/gives a queue the default where the words for queues are no text':
    'answers [ \'{"default":"all","sqs":{"a":1}}\' ] instead of [ \'all\' ]',
  'sns/Publish/gives a queue the default where there are no words for queues':
    'answers [ \'{"default":"all","email":"people"}\' ] instead of [ \'all\' ]',
  'sns/Publish/gives a queue the words for queues':
    'answers [ \'{"default":"all","sqs":"queues","email":"people"}\' ] instead of [ \'queues\' ]',
  'sns/Publish/is refused for a device that is disabled, until it is enabled again':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/Publish/is refused for a topic of another region': 'accepts it instead of InvalidParameterException',
  'sns/Publish/publishes to a topic that is its target': 'fails with InvalidParameterException: TopicArn is required',
  'sns/Publish/refuses a structure of JSON that is no object': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of a default that is no text': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of a key that stands twice': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of no default': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure of what is no JSON': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a structure other than json': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of a control character': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of a line break': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of more than 100 characters': 'accepts it instead of InvalidParameterException',
  'sns/Publish/refuses a subject of no characters': 'accepts it instead of InvalidParameterException',
  'sns/Publish/takes a message for a device': 'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/Publish/takes a message for a telephone': 'fails with InvalidParameterException: TopicArn is required',
  'sns/Publish/takes what the topic says is its maximum':
    'fails with InvalidParameterException: Invalid parameter: Message too long. Message must be shorter than 262144 bytes.',
  'sns/Publish/wraps the words for queues like any message':
    'answers \'{"default":"all","sqs":"a \\\\"quoted\\\\"\\\\nline"}\' instead of \'a "quoted"\\nline\'',
  'sns/PublishBatch/has a structure for each message':
    'answers [ \'{"default":"all","sqs":"queues"}\', \'{"default":"all","sqs":"queues"}\' ] instead of [ \'queues\', \'{"default":"all","sqs":"queues"}\' ]',
  'sns/PublishBatch/refuses messages that are too long together': 'accepts it instead of BatchRequestTooLongException',
  'sns/PutDataProtectionPolicy/refuses what is no JSON':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: PutDataProtectionPolicy',
  'sns/RedrivePolicy/holds the notification where delivery is not raw':
    "answers [ undefined, undefined ] instead of [ 'Notification', 'saved' ]",
  'sns/RedrivePolicy/holds what a deleted queue should have got': "answers [] instead of [ 'saved' ]",
  'sns/RedrivePolicy/holds what a queue does not let in': "answers [] instead of [ 'saved' ]",
  "sns/RemovePermission/removes the statement of that label from the topic's policy":
    'fails with InvalidAction: Unknown action: AddPermission',
  'sns/SetEndpointAttributes/refuses user data of more than 2 KB':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/SetEndpointAttributes/sets user data and token':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/SetPlatformApplicationAttributes/sets the topic of an event':
    'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/SetSMSAttributes/refuses a rate of 101 percent':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: SetSMSAttributes',
  'sns/SetSMSAttributes/refuses a sender of 12 characters':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: SetSMSAttributes',
  'sns/SetSMSAttributes/refuses a sender without a letter':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: SetSMSAttributes',
  'sns/SetSMSAttributes/refuses an attribute that does not exist':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: SetSMSAttributes',
  'sns/SetSMSAttributes/refuses another type than Promotional and Transactional':
    'refuses it with SNSServiceException instead of InvalidParameterException: Unknown action: SetSMSAttributes',
  'sns/SetSMSAttributes/sets the type of messages, which can be asked alone':
    'fails with InvalidAction: Unknown action: SetSMSAttributes',
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
  'sns/SetTopicAttributes/refuses a policy that is no JSON': 'accepts it instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses a signature version other than 1 and 2':
    'accepts it instead of InvalidParameterException',
  'sns/SetTopicAttributes/refuses another value of TracingConfig than PassThrough and Active':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/answers pending confirmation for email':
    "answers 'arn:aws:sns:eu-west-1:000000000000:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/answers pending confirmation for email-json':
    "answers 'arn:aws:sns:eu-west-1:000000000000:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/answers pending confirmation for http':
    "answers 'arn:aws:sns:eu-west-1:000000000000:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/answers pending confirmation for https':
    "answers 'arn:aws:sns:eu-west-1:000000000000:topic:…' instead of 'pending confirmation'",
  'sns/Subscribe/confirms a device at once': 'fails with InvalidAction: Unknown action: CreatePlatformApplication',
  'sns/Subscribe/refuses a FIFO queue on a standard topic': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a delivery stream without a role': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a device token as the endpoint of application':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a name as the endpoint of sqs': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a number with letters as the endpoint of sms':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses a word as the endpoint of sms': 'accepts it instead of InvalidParameterException',
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
  'sns/Subscribe/refuses the ARN of a queue as the endpoint of application':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the ARN of a queue as the endpoint of lambda':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the URL of a queue as the endpoint of sqs': 'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the name of a function as the endpoint of lambda':
    'accepts it instead of InvalidParameterException',
  'sns/Subscribe/refuses the name of a stream as the endpoint of firehose':
    'accepts it instead of InvalidParameterException',
  'sns/TagResource/is refused for a topic that is not there':
    'refuses it with NotFoundException instead of ResourceNotFoundException: Resource does not exist',
  'sns/TagResource/refuses a 51st tag': 'accepts it instead of TagLimitExceededException',
  'sns/TracingConfig/passes the root of the trace on where it is Active': 'the header is missing',
  'sns/TracingConfig/passes the tracing header on to a queue':
    "answers undefined instead of 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'",
  'sns/Unsubscribe/is refused for what is no ARN': 'accepts it instead of InvalidParameterException',
  'sqs/AddPermission/adds to the policy that is there': 'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/AddPermission/refuses a label of other characters, or of 81':
    'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/AddPermission/refuses a label that is there': 'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/AddPermission/refuses an action that does not exist': 'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/AddPermission/refuses more than seven actions': 'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/AddPermission/refuses what would be too many permissions with OverLimit':
    'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/AddPermission/writes a policy of the label, the account and the actions':
    'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/CancelMessageMoveTask/refuses a handle of no task with ResourceNotFoundException':
    'fails with InvalidAction: Unknown action: CancelMessageMoveTask',
  'sqs/CancelMessageMoveTask/refuses a task that is over':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/CancelMessageMoveTask/stops what was not moved yet, and reverts nothing':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ChangeMessageVisibility/refuses what is no receipt handle with ReceiptHandleIsInvalid':
    'was refused with MessageNotInflight (HTTP 400: Message does not exist or is not available for visibility timeout change.) instead of ReceiptHandleIsInvalid',
  'sqs/ChangeMessageVisibility/refuses what together with the time gone by is more than 12 hours': 'was accepted',
  'sqs/ChangeMessageVisibility/unlocks the message group where a message is given back':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/ChangeMessageVisibilityBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/CreateQueue/refuses DelaySeconds of more than 900 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter DelaySeconds. Reason: Must be between 0 and 900.) instead of InvalidAttributeValue',
  'sqs/CreateQueue/refuses KmsDataKeyReusePeriodSeconds of more than 86400 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/CreateQueue/refuses MaximumMessageSize of more than 1048576 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter MaximumMessageSize. Reason: Must be between 1024 and 1048576.) instead of InvalidAttributeValue',
  'sqs/CreateQueue/refuses MessageRetentionPeriod of more than 1209600 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter MessageRetentionPeriod. Reason: Must be between 60 and 1209600.) instead of InvalidAttributeValue',
  'sqs/CreateQueue/refuses ReceiveMessageWaitTimeSeconds of more than 20 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter ReceiveMessageWaitTimeSeconds. Reason: Must be between 0 and 20.) instead of InvalidAttributeValue',
  'sqs/CreateQueue/refuses VisibilityTimeout of more than 43200 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter VisibilityTimeout. Reason: Must be between 0 and 43200.) instead of InvalidAttributeValue',
  "sqs/CreateQueue/refuses for an existing queue a value that differs from the queue's default":
    'was refused with AWS.SimpleQueueService.QueueNameExists (HTTP 400: A queue already exists with the same name and a different value for attribute VisibilityTimeout) instead of QueueNameExists',
  'sqs/CreateQueue/refuses other values for an existing queue with QueueNameExists':
    'was refused with AWS.SimpleQueueService.QueueNameExists (HTTP 400: A queue already exists with the same name and a different value for attribute DelaySeconds) instead of QueueNameExists',
  'sqs/CreateQueue/refuses perMessageGroupId where deduplication is not per message group': 'was accepted',
  'sqs/CreateQueue/refuses the .fifo suffix for a standard queue': 'was accepted',
  'sqs/CreateQueue/refuses the name "a space"': 'was accepted',
  'sqs/CreateQueue/refuses the name "a.dot"': 'was accepted',
  'sqs/CreateQueue/refuses the name "pl+us"': 'was accepted',
  'sqs/CreateQueue/refuses the name "sla/sh"': 'was accepted',
  'sqs/CreateQueue/refuses the name "ümlaut"': 'was accepted',
  'sqs/CreateQueue/refuses the name of a queue deleted a moment ago with QueueDeletedRecently':
    'was accepted, where QueueDeletedRecently was expected',
  'sqs/CreateQueue/takes a name of 80 characters, and refuses one of 81': 'was accepted',
  'sqs/DeleteMessage/deletes a message of a standard queue that is visible again':
    "received one instead of nothing: answers [ 'one' ] instead of []",
  'sqs/DeleteMessage/does not take a MessageId for a receipt handle':
    'was accepted, where ReceiptHandleIsInvalid was expected',
  'sqs/DeleteMessage/leaves a group locked while another message of it is in flight':
    "received two instead of nothing: answers [ 'two' ] instead of []",
  'sqs/DeleteMessage/refuses a message of a FIFO queue whose visibility timeout is over': 'was accepted',
  'sqs/DeleteMessage/refuses what is no receipt handle with ReceiptHandleIsInvalid':
    'was accepted, where ReceiptHandleIsInvalid was expected',
  'sqs/DeleteMessageBatch/deletes the others where one handle is none':
    "answers [ 'good', 'none' ] instead of [ 'good' ]",
  'sqs/DeleteMessageBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/GetQueueAttributes/answers nothing where no attribute is asked for':
    "answers { QueueArn: 'arn:aws:sqs:eu-west-1:000000000000:none', VisibilityTimeout: '30', DelaySeconds: '0', MaximumMessageSize: '1048576', MessageRetentionPeriod: '345600', ReceiveMessageWaitTimeSeconds: '0', ApproximateNumberOfMessages: '0'…",
  'sqs/GetQueueAttributes/counts a delayed message as available the moment its delay ends':
    'answers { visible: 0, inFlight: 0, delayed: 1 } instead of { visible: 1, inFlight: 0, delayed: 0 }',
  'sqs/GetQueueAttributes/counts a message as available the moment its visibility timeout ends':
    'answers { visible: 0, inFlight: 1, delayed: 0 } instead of { visible: 1, inFlight: 0, delayed: 0 }',
  'sqs/GetQueueAttributes/refuses an attribute that does not exist with InvalidAttributeName':
    'was accepted, where InvalidAttributeName was expected',
  'sqs/ListDeadLetterSourceQueues/lists none for a queue that is nobody’s dead-letter queue':
    'fails with InvalidAction: Unknown action: ListDeadLetterSourceQueues',
  'sqs/ListDeadLetterSourceQueues/lists the queues that have this one as their dead-letter queue':
    'fails with InvalidAction: Unknown action: ListDeadLetterSourceQueues',
  'sqs/ListDeadLetterSourceQueues/pages by MaxResults and NextToken':
    'fails with InvalidAction: Unknown action: ListDeadLetterSourceQueues',
  'sqs/ListDeadLetterSourceQueues/refuses a queue that is not there with QueueDoesNotExist':
    'fails with InvalidAction: Unknown action: ListDeadLetterSourceQueues',
  'sqs/ListMessageMoveTasks/gives a handle for a running task':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ListMessageMoveTasks/gives no handle for a task that is over':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ListMessageMoveTasks/lists no task of a queue that had none':
    'fails with InvalidAction: Unknown action: ListMessageMoveTasks',
  'sqs/ListMessageMoveTasks/lists the most recent task alone where MaxResults is not set':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ListMessageMoveTasks/names destination and rate where the task was started with them':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ListMessageMoveTasks/names neither destination nor rate where the task was started without':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ListMessageMoveTasks/refuses a queue that is not there with ResourceNotFoundException':
    'fails with InvalidAction: Unknown action: ListMessageMoveTasks',
  'sqs/ListMessageMoveTasks/refuses more than 10 results':
    'fails with InvalidAction: Unknown action: ListMessageMoveTasks',
  'sqs/ListMessageMoveTasks/tells how many messages were to move and have moved':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/ListQueues/lists the queues of the current region only':
    "answers [ 'http://sqs.eu-west-1.localhost/000000000000/region' ] instead of []",
  'sqs/ListQueues/refuses a MaxResults outside of 1 to 1000': 'was accepted',
  'sqs/PurgeQueue/is refused twice within 60 seconds': 'accepts it instead of PurgeQueueInProgress',
  'sqs/ReceiveMessage/answers 0 of 3 message attributes to no name':
    "answers [ 'kind', 'shop.id', 'shop.name' ] instead of []",
  'sqs/ReceiveMessage/answers 2 of 3 message attributes to a prefix':
    "the digest is of other attributes + actual - expected + 'fe22602d0bb271e16c1e60c55dc46951' - 'ed2d1b2df0633a83401d01bb5eb6c9ad'",
  'sqs/ReceiveMessage/answers 2 of 3 message attributes to their names':
    "the digest is of other attributes + actual - expected + 'fe22602d0bb271e16c1e60c55dc46951' - 'cac841f0407205a0941c7ab3fb2e6832'",
  'sqs/ReceiveMessage/answers several messages of one group in one call': 'answers 2 instead of 3',
  'sqs/ReceiveMessage/answers the messages of a group in the order they were sent':
    "answers [ 'd' ] instead of [ 'd', 'b', 'a', 'c' ]",
  'sqs/ReceiveMessage/answers the same messages to the same ReceiveRequestAttemptId':
    "answers [] instead of [ 'one', 'two' ]",
  'sqs/ReceiveMessage/gives a moved FIFO message its id for a deduplication id, and keeps its group':
    "answers [ 'dedup-1', 'g' ] instead of [ '…', 'g' ]",
  'sqs/ReceiveMessage/goes on counting receives in the dead-letter queue': "answers '4' instead of '3'",
  'sqs/ReceiveMessage/names the source queue of a message in the dead-letter queue':
    "answers undefined instead of 'arn:aws:sqs:eu-west-1:000000000000:source'",
  'sqs/ReceiveMessage/refuses a ReceiveRequestAttemptId of 129 characters': 'was accepted',
  'sqs/ReceiveMessage/resets the time of a message of a FIFO queue when it is moved': 'is the old one',
  'sqs/ReceiveMessage/resets the visibility timeout where an attempt is repeated':
    'received 0 messages instead of one 0 !== 1',
  'sqs/ReceiveMessage/sorts each group by time sent where one call answers several':
    "answers [ '1' ] instead of [ '1', '2', '3' ]",
  'sqs/ReceiveMessage/starts a group again with its first message when the visibility timeout is over':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/RemovePermission/refuses a label that is not there':
    'fails with InvalidAction: Unknown action: RemovePermission',
  'sqs/RemovePermission/removes the permission of the label, and no other':
    'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/SendMessage/delays all messages of a FIFO queue as the queue says':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/SendMessage/delivers a body of all allowed kinds of characters unchanged':
    'fails with AWS.SimpleQueueService.InvalidMessageContents: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF and #xE000 to #xFFFD.',
  'sqs/SendMessage/finds duplicates by content in each group where the scope is the message group':
    'answers 1 instead of 2',
  'sqs/SendMessage/finds duplicates in each group where the scope is the message group':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/SendMessage/keeps the X-Ray trace header, and answers its digest':
    "answers undefined instead of '5ae4d5d7636402d80f4eb6d213245a88'",
  'sqs/SendMessage/lets a deduplication id override the hash of the content': 'answers 1 instead of 2',
  'sqs/SendMessage/refuses a Number without a StringValue': 'was accepted',
  'sqs/SendMessage/refuses a delay of -1 seconds': 'was accepted',
  'sqs/SendMessage/refuses a delay of 901 seconds': 'was accepted',
  'sqs/SendMessage/refuses a system attribute other than AWSTraceHeader': 'was accepted',
  'sqs/SendMessage/refuses a type that is none': 'was accepted',
  'sqs/SendMessage/refuses an attribute with an empty type': 'was accepted',
  'sqs/SendMessage/refuses an attribute with an empty value': 'was accepted',
  'sqs/SendMessage/refuses the MessageDeduplicationId "dddddddddddd" of 129 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageDeduplicationId "two words" of 9 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageDeduplicationId "ümlaut" of 6 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageGroupId "gggggggggggg" of 129 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageGroupId "two words" of 9 characters': 'was accepted',
  'sqs/SendMessage/refuses the MessageGroupId "ümlaut" of 6 characters': 'was accepted',
  'sqs/SendMessage/refuses the character #x0 with InvalidMessageContents':
    'was refused with AWS.SimpleQueueService.InvalidMessageContents (HTTP 400: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF and #xE000 to #xFFFD.) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #x1F with InvalidMessageContents':
    'was refused with AWS.SimpleQueueService.InvalidMessageContents (HTTP 400: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF and #xE000 to #xFFFD.) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #x8 with InvalidMessageContents':
    'was refused with AWS.SimpleQueueService.InvalidMessageContents (HTTP 400: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF and #xE000 to #xFFFD.) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #xFFFE with InvalidMessageContents':
    'was refused with AWS.SimpleQueueService.InvalidMessageContents (HTTP 400: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF and #xE000 to #xFFFD.) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the character #xFFFF with InvalidMessageContents':
    'was refused with AWS.SimpleQueueService.InvalidMessageContents (HTTP 400: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF and #xE000 to #xFFFD.) instead of InvalidMessageContents',
  'sqs/SendMessage/refuses the characters in attributes that it refuses in the body':
    'was accepted, where InvalidMessageContents was expected',
  'sqs/SendMessage/refuses the name of an attribute of 257 characters': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that ends with a period': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with AWS.': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with a period': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute that starts with amazon.': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute with a colon': 'was accepted',
  'sqs/SendMessage/refuses the name of an attribute with a space': 'was accepted',
  'sqs/SendMessage/takes 10 attributes, and refuses 11': 'was accepted',
  'sqs/SendMessage/takes a MessageGroupId for a standard queue, and delivers it':
    "answers undefined instead of 'tenant-1'",
  'sqs/SendMessage/takes messages of the same body for duplicates where the queue deduplicates by content':
    "answers [ 'one' ] instead of [ 'one', 'two' ]",
  'sqs/SendMessageBatch/enqueues the messages of a FIFO queue in the order they are sent':
    "answers [ 'c' ] instead of [ 'c', 'a', 'd', 'b' ]",
  'sqs/SendMessageBatch/refuses an Id of other characters, or of 81, with InvalidBatchEntryId':
    'was accepted, where InvalidBatchEntryId was expected',
  'sqs/SendMessageBatch/sends the others where one message is refused':
    "answers [ 'fine', 'good', 'late' ] instead of [ 'fine', 'good' ]",
  'sqs/SetQueueAttributes/changes the delay of messages already in a FIFO queue': "answers [] instead of [ 'one' ]",
  'sqs/SetQueueAttributes/does not leave two encryptions on where a key is set': "answers 'true'",
  'sqs/SetQueueAttributes/does not let a standard queue deduplicate by content': 'was accepted',
  'sqs/SetQueueAttributes/enables high throughput for a FIFO queue that is there':
    'fails with AWS.SimpleQueueService.InvalidAttributeName: Unknown attribute: DeduplicationScope',
  'sqs/SetQueueAttributes/lets no queue use a dead-letter queue that denies all': 'was accepted',
  'sqs/SetQueueAttributes/lets only the queues named use a dead-letter queue by queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses DelaySeconds outside of 0 to 900 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter DelaySeconds. Reason: Must be between 0 and 900.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses KmsDataKeyReusePeriodSeconds outside of 60 to 86400 with InvalidAttributeValue':
    'was accepted, where InvalidAttributeValue was expected',
  'sqs/SetQueueAttributes/refuses MaximumMessageSize outside of 1024 to 1048576 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter MaximumMessageSize. Reason: Must be between 1024 and 1048576.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses MessageRetentionPeriod outside of 60 to 1209600 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter MessageRetentionPeriod. Reason: Must be between 60 and 1209600.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses ReceiveMessageWaitTimeSeconds outside of 0 to 20 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter ReceiveMessageWaitTimeSeconds. Reason: Must be between 0 and 20.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses VisibilityTimeout outside of 0 to 43200 with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeValue (HTTP 400: Invalid value for the parameter VisibilityTimeout. Reason: Must be between 0 and 43200.) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses a DeduplicationScope that is none with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeName (HTTP 400: Unknown attribute: DeduplicationScope) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses a FIFO dead-letter queue for a standard queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses a FifoThroughputLimit that is none with InvalidAttributeValue':
    'was refused with AWS.SimpleQueueService.InvalidAttributeName (HTTP 400: Unknown attribute: FifoThroughputLimit) instead of InvalidAttributeValue',
  'sqs/SetQueueAttributes/refuses a Policy that is no JSON': 'was accepted',
  'sqs/SetQueueAttributes/refuses a RedrivePolicy that is no JSON object': 'was accepted',
  'sqs/SetQueueAttributes/refuses a RedrivePolicy without deadLetterTargetArn': 'was accepted',
  'sqs/SetQueueAttributes/refuses a dead-letter queue that is not there': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of -1': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of 0': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of 1.5': 'was accepted',
  'sqs/SetQueueAttributes/refuses a maxReceiveCount of many': 'was accepted',
  'sqs/SetQueueAttributes/refuses a redrivePermission that is none': 'was accepted',
  'sqs/SetQueueAttributes/refuses a standard dead-letter queue for a FIFO queue': 'was accepted',
  'sqs/SetQueueAttributes/refuses an attribute that does not exist with InvalidAttributeName':
    'was refused with AWS.SimpleQueueService.InvalidAttributeName (HTTP 400: Unknown attribute: Priority) instead of InvalidAttributeName',
  'sqs/SetQueueAttributes/refuses sourceQueueArns where the permission is not byQueue': 'was accepted',
  'sqs/SetQueueAttributes/takes 10 sourceQueueArns, and refuses 11': 'was accepted',
  'sqs/SetQueueAttributes/takes a Policy away where it is empty':
    'fails with InvalidAction: Unknown action: AddPermission',
  'sqs/SetQueueAttributes/takes a RedrivePolicy away where it is empty':
    'fails with InvalidAction: Unknown action: ListDeadLetterSourceQueues',
  'sqs/StartMessageMoveTask/brings messages of several sources back to each of them':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/gives a message it moves a new id':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/gives a message it moves a new time of sending':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/keeps order and group of FIFO messages, which no earlier id swallows':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/keeps the attributes of a message it moves':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/moves messages back to the queue they came from':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/moves messages to the destination it names':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/refuses a destination of another kind':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/refuses a destination that is not there with ResourceNotFoundException':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/refuses a rate of 501 messages a second':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/refuses a second task of a source with UnsupportedOperation':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  "sqs/StartMessageMoveTask/refuses a source that is nobody's dead-letter queue":
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/StartMessageMoveTask/refuses a source that is not there with ResourceNotFoundException':
    'fails with InvalidAction: Unknown action: StartMessageMoveTask',
  'sqs/TagQueue/refuses a key of more than 128 characters, and takes one of 128': 'was accepted',
  'sqs/TagQueue/refuses a value of more than 256 characters, and takes one of 256': 'was accepted',
  'sqs/TagQueue/refuses keys of the reserved prefix aws:': 'was accepted',
};
