import { describe, expect, it } from 'vitest';
import { isQueueArn, isTopicArn } from './place.ts';

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:orders';

describe('what a selected id names', () => {
  it.each([QUEUE, `${QUEUE}.fifo`])('%s is a queue', (id) => {
    expect(isQueueArn(id)).toBe(true);
    expect(isTopicArn(id)).toBe(false);
  });

  it.each([TOPIC, `${TOPIC}.fifo`])('%s is a topic', (id) => {
    expect(isTopicArn(id)).toBe(true);
    expect(isQueueArn(id)).toBe(false);
  });

  it.each([
    ['a subscription', `${TOPIC}:5b0c0e6a-0000-4000-8000-000000000000`],
    ['a pending subscription', `${TOPIC}|email|ops@shop.example`],
    ['a redrive link', `${QUEUE}|redrive`],
    ['an endpoint', 'https|https://crm.shop.example/hooks'],
    ['a name that SQS does not take', `${QUEUE}.with.dots`],
  ])('%s is neither', (_, id) => {
    expect(isQueueArn(id)).toBe(false);
    expect(isTopicArn(id)).toBe(false);
  });
});
