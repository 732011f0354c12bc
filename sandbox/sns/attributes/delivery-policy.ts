/** How http(s) deliveries are tried again; seconds and numbers of retries (SNS guide, creating an HTTP/S delivery policy). */
export type RetryPolicy = {
  minDelayTarget: number;
  maxDelayTarget: number;
  numRetries: number;
  numMaxDelayRetries: number;
  numNoDelayRetries: number;
  numMinDelayRetries: number;
  backoffFunction: 'linear' | 'arithmetic' | 'geometric' | 'exponential';
};
export type RequestPolicy = { headerContentType: string };

/** The attribute `DeliveryPolicy` of a topic, and that of a subscription of it. */
export type DeliveryPolicies = { topic: string | undefined; own: string | undefined };

type WithAttributes = { attributes: ReadonlyMap<string, string> };

/** What a topic and a subscription of it say of deliveries. */
export function deliveryPoliciesOf(topic: WithAttributes, subscription: WithAttributes): DeliveryPolicies {
  return { topic: topic.attributes.get('DeliveryPolicy'), own: subscription.attributes.get('DeliveryPolicy') };
}

type TopicPolicy = {
  defaultHealthyRetryPolicy?: Partial<RetryPolicy>;
  disableSubscriptionOverrides?: boolean;
  defaultThrottlePolicy?: object;
  defaultRequestPolicy?: Partial<RequestPolicy>;
};
type OwnPolicy = {
  healthyRetryPolicy?: Partial<RetryPolicy> | null;
  throttlePolicy?: object | null;
  requestPolicy?: Partial<RequestPolicy> | null;
};

/** Where nothing else is said: three retries, 20 seconds apart. */
export const DEFAULT_RETRY: RetryPolicy = {
  minDelayTarget: 20,
  maxDelayTarget: 20,
  numRetries: 3,
  numMaxDelayRetries: 0,
  numNoDelayRetries: 0,
  numMinDelayRetries: 0,
  backoffFunction: 'linear',
};
/** What requests look like where nothing else is said. */
export const DEFAULT_REQUEST: RequestPolicy = { headerContentType: 'text/plain; charset=UTF-8' };

/** How deliveries to an http(s) subscription are tried again: its own policy over its topic's over the defaults. */
export function retryPolicy(policies: DeliveryPolicies): RetryPolicy {
  return {
    ...DEFAULT_RETRY,
    ...topicPolicy(policies.topic).defaultHealthyRetryPolicy,
    ...ownPolicy(policies).healthyRetryPolicy,
  };
}

/** What the requests to an http(s) subscription look like. */
export function requestPolicy(policies: DeliveryPolicies): RequestPolicy {
  return {
    ...DEFAULT_REQUEST,
    ...topicPolicy(policies.topic).defaultRequestPolicy,
    ...ownPolicy(policies).requestPolicy,
  };
}

/** A topic's `EffectiveDeliveryPolicy`. */
export function effectiveTopicDelivery(text: string | undefined): string {
  const own = topicPolicy(text);
  return JSON.stringify({
    http: {
      disableSubscriptionOverrides: false,
      defaultRequestPolicy: DEFAULT_REQUEST,
      ...own,
      defaultHealthyRetryPolicy: { ...DEFAULT_RETRY, ...own.defaultHealthyRetryPolicy },
    },
  });
}

/** An http(s) subscription's `EffectiveDeliveryPolicy`. */
export function effectiveSubscriptionDelivery(policies: DeliveryPolicies): string {
  return JSON.stringify({
    healthyRetryPolicy: retryPolicy(policies),
    sicklyRetryPolicy: null,
    throttlePolicy: ownPolicy(policies).throttlePolicy ?? topicPolicy(policies.topic).defaultThrottlePolicy ?? null,
    requestPolicy: requestPolicy(policies),
    guaranteed: false,
  });
}

function topicPolicy(text: string | undefined): TopicPolicy {
  return (JSON.parse(text || '{}') as { http?: TopicPolicy }).http ?? {};
}

/** A subscription's own policy, unless its topic lets none have their own. */
function ownPolicy({ topic, own }: DeliveryPolicies): OwnPolicy {
  return topicPolicy(topic).disableSubscriptionOverrides ? {} : (JSON.parse(own || '{}') as OwnPolicy);
}
