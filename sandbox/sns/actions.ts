import type { SnsAction } from './action.ts';
import { addPermission } from './actions/add-permission.ts';
import { checkIfPhoneNumberIsOptedOut } from './actions/check-if-phone-number-is-opted-out.ts';
import { confirmSubscription } from './actions/confirm-subscription.ts';
import { createPlatformApplication } from './actions/create-platform-application.ts';
import { createPlatformEndpoint } from './actions/create-platform-endpoint.ts';
import { createSmsSandboxPhoneNumber } from './actions/create-sms-sandbox-phone-number.ts';
import { createTopic } from './actions/create-topic.ts';
import { deleteEndpoint } from './actions/delete-endpoint.ts';
import { deletePlatformApplication } from './actions/delete-platform-application.ts';
import { deleteSmsSandboxPhoneNumber } from './actions/delete-sms-sandbox-phone-number.ts';
import { deleteTopic } from './actions/delete-topic.ts';
import { getDataProtectionPolicy } from './actions/get-data-protection-policy.ts';
import { getEndpointAttributes } from './actions/get-endpoint-attributes.ts';
import { getPlatformApplicationAttributes } from './actions/get-platform-application-attributes.ts';
import { getSmsAttributes } from './actions/get-sms-attributes.ts';
import { getSmsSandboxAccountStatus } from './actions/get-sms-sandbox-account-status.ts';
import { getSubscriptionAttributes } from './actions/get-subscription-attributes.ts';
import { getTopicAttributes } from './actions/get-topic-attributes.ts';
import { listEndpointsByPlatformApplication } from './actions/list-endpoints-by-platform-application.ts';
import { listOriginationNumbers } from './actions/list-origination-numbers.ts';
import { listPhoneNumbersOptedOut } from './actions/list-phone-numbers-opted-out.ts';
import { listPlatformApplications } from './actions/list-platform-applications.ts';
import { listSmsSandboxPhoneNumbers } from './actions/list-sms-sandbox-phone-numbers.ts';
import { listSubscriptions } from './actions/list-subscriptions.ts';
import { listSubscriptionsByTopic } from './actions/list-subscriptions-by-topic.ts';
import { listTagsForResource } from './actions/list-tags-for-resource.ts';
import { listTopics } from './actions/list-topics.ts';
import { optInPhoneNumber } from './actions/opt-in-phone-number.ts';
import { publish } from './actions/publish.ts';
import { publishBatch } from './actions/publish-batch.ts';
import { putDataProtectionPolicy } from './actions/put-data-protection-policy.ts';
import { removePermission } from './actions/remove-permission.ts';
import { setEndpointAttributes } from './actions/set-endpoint-attributes.ts';
import { setPlatformApplicationAttributes } from './actions/set-platform-application-attributes.ts';
import { setSmsAttributes } from './actions/set-sms-attributes.ts';
import { setSubscriptionAttributes } from './actions/set-subscription-attributes.ts';
import { setTopicAttributes } from './actions/set-topic-attributes.ts';
import { subscribe } from './actions/subscribe.ts';
import { tagResource } from './actions/tag-resource.ts';
import { unsubscribe } from './actions/unsubscribe.ts';
import { untagResource } from './actions/untag-resource.ts';
import { verifySmsSandboxPhoneNumber } from './actions/verify-sms-sandbox-phone-number.ts';

/** Every action there is, by AWS's name. */
export const ACTIONS = new Map<string, SnsAction>([
  ['AddPermission', addPermission],
  ['CheckIfPhoneNumberIsOptedOut', checkIfPhoneNumberIsOptedOut],
  ['ConfirmSubscription', confirmSubscription],
  ['CreatePlatformApplication', createPlatformApplication],
  ['CreatePlatformEndpoint', createPlatformEndpoint],
  ['CreateSMSSandboxPhoneNumber', createSmsSandboxPhoneNumber],
  ['CreateTopic', createTopic],
  ['DeleteEndpoint', deleteEndpoint],
  ['DeletePlatformApplication', deletePlatformApplication],
  ['DeleteSMSSandboxPhoneNumber', deleteSmsSandboxPhoneNumber],
  ['DeleteTopic', deleteTopic],
  ['GetDataProtectionPolicy', getDataProtectionPolicy],
  ['GetEndpointAttributes', getEndpointAttributes],
  ['GetPlatformApplicationAttributes', getPlatformApplicationAttributes],
  ['GetSMSAttributes', getSmsAttributes],
  ['GetSMSSandboxAccountStatus', getSmsSandboxAccountStatus],
  ['GetSubscriptionAttributes', getSubscriptionAttributes],
  ['GetTopicAttributes', getTopicAttributes],
  ['ListEndpointsByPlatformApplication', listEndpointsByPlatformApplication],
  ['ListOriginationNumbers', listOriginationNumbers],
  ['ListPhoneNumbersOptedOut', listPhoneNumbersOptedOut],
  ['ListPlatformApplications', listPlatformApplications],
  ['ListSMSSandboxPhoneNumbers', listSmsSandboxPhoneNumbers],
  ['ListSubscriptions', listSubscriptions],
  ['ListSubscriptionsByTopic', listSubscriptionsByTopic],
  ['ListTagsForResource', listTagsForResource],
  ['ListTopics', listTopics],
  ['OptInPhoneNumber', optInPhoneNumber],
  ['Publish', publish],
  ['PublishBatch', publishBatch],
  ['PutDataProtectionPolicy', putDataProtectionPolicy],
  ['RemovePermission', removePermission],
  ['SetEndpointAttributes', setEndpointAttributes],
  ['SetPlatformApplicationAttributes', setPlatformApplicationAttributes],
  ['SetSMSAttributes', setSmsAttributes],
  ['SetSubscriptionAttributes', setSubscriptionAttributes],
  ['SetTopicAttributes', setTopicAttributes],
  ['Subscribe', subscribe],
  ['TagResource', tagResource],
  ['Unsubscribe', unsubscribe],
  ['UntagResource', untagResource],
  ['VerifySMSSandboxPhoneNumber', verifySmsSandboxPhoneNumber],
]);
