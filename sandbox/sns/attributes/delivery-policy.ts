type Json = Record<string, unknown>;

/** How SNS retries http(s) deliveries where nothing else is said (SNS guide, delivery policies); seconds. */
const RETRY = {
  minDelayTarget: 20,
  maxDelayTarget: 20,
  numRetries: 3,
  numMaxDelayRetries: 0,
  numNoDelayRetries: 0,
  numMinDelayRetries: 0,
  backoffFunction: 'linear',
};
const REQUEST = { headerContentType: 'text/plain; charset=UTF-8' };

/** A topic's `EffectiveDeliveryPolicy`: its own over the defaults. */
export function effectiveTopicDelivery(text: string | undefined): string {
  const own = ((JSON.parse(text || '{}') as Json).http ?? {}) as Json;
  const defaults = {
    defaultHealthyRetryPolicy: RETRY,
    disableSubscriptionOverrides: false,
    defaultRequestPolicy: REQUEST,
  };
  return JSON.stringify({ http: { ...defaults, ...own } });
}

/** An http(s) subscription's `EffectiveDeliveryPolicy`: its own over the defaults. */
export function effectiveSubscriptionDelivery(text: string | undefined): string {
  const own = JSON.parse(text || '{}') as Json;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  return JSON.stringify({
    healthyRetryPolicy: RETRY,
    sicklyRetryPolicy: null,
    throttlePolicy: null,
    requestPolicy: REQUEST,
    guaranteed: false,
    ...given,
  });
}
