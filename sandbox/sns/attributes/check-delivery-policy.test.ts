import { describe, expect, it } from 'vitest';
import { AttributeRefusal } from '../errors.ts';
import { checkSubscriptionDeliveryPolicy, checkTopicDeliveryPolicy } from './check-delivery-policy.ts';

const own = (policy: object) => () => checkSubscriptionDeliveryPolicy('DeliveryPolicy', JSON.stringify(policy));
const ofTopic = (policy: object) => () => checkTopicDeliveryPolicy('DeliveryPolicy', JSON.stringify(policy));

describe('a delivery policy', () => {
  it.each([
    {},
    { healthyRetryPolicy: null },
    { requestPolicy: {} },
    { healthyRetryPolicy: { minDelayTarget: 1, maxDelayTarget: 3_600, numRetries: 100, backoffFunction: 'geometric' } },
    { healthyRetryPolicy: { numRetries: 3, numNoDelayRetries: 1, numMinDelayRetries: 1, numMaxDelayRetries: 1 } },
    { throttlePolicy: { maxReceivesPerSecond: 10 }, requestPolicy: { headerContentType: 'application/json' } },
  ])('may be %j', (policy) => {
    expect(own(policy)).not.toThrow();
  });

  it.each([
    [{ minDelayTarget: 0 }, 'minDelayTarget'],
    [{ minDelayTarget: 30 }, 'minDelayTarget'],
    [{ maxDelayTarget: 3_601 }, 'maxDelayTarget'],
    [{ numRetries: 101 }, 'numRetries'],
    [{ numRetries: 1.5 }, 'numRetries'],
    [{ numRetries: 2, numNoDelayRetries: 3 }, 'numRetries'],
    [{ backoffFunction: 'quadratic' }, 'backoffFunction'],
  ])('may not have %j', (retry, name) => {
    expect(own({ healthyRetryPolicy: retry })).toThrow(AttributeRefusal);
    expect(ofTopic({ http: { defaultHealthyRetryPolicy: retry } })).toThrow(`http.defaultHealthyRetryPolicy.${name}`);
  });

  it.each([{ headerContentType: 'text/plain\nx-other: 1' }, { headerContentType: 1 }])(
    'may not ask by %j',
    (request) => {
      expect(own({ requestPolicy: request })).toThrow('requestPolicy.headerContentType');
      expect(ofTopic({ http: { defaultRequestPolicy: request } })).toThrow(AttributeRefusal);
    },
  );

  it('of a topic may say nothing', () => {
    expect(ofTopic({ http: null })).not.toThrow();
  });

  it('needs at least one delivery a second', () => {
    expect(ofTopic({ http: { defaultThrottlePolicy: { maxReceivesPerSecond: 0 } } })).toThrow('maxReceivesPerSecond');
  });
});
