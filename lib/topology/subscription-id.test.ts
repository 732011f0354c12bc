import { expect, it } from 'vitest';
import { subscriptionEnds, subscriptionId } from './subscription-id.ts';

it('names the ends of a subscription, also of an address that holds bars', () => {
  const ends = {
    topicArn: 'arn:aws:sns:eu-west-1:000000000000:orders',
    protocol: 'https',
    endpoint: 'https://a/?b=c|d',
  };
  expect(subscriptionEnds(subscriptionId(ends))).toEqual(ends);
});
