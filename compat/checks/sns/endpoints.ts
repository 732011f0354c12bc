import assert from 'node:assert/strict';
import { InvalidParameterException } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic, subscribeTo } from './hands/wiring.ts';

/** What an endpoint of each protocol must look like, and what none of it does. */
const FORMS: [protocol: string, sentence: string, wrong: Record<string, string>][] = [
  [
    'http',
    'For the http protocol, the (public) endpoint is a URL beginning with http://.',
    { 'an https URL': 'https://example.com/', 'no URL': 'example.com' },
  ],
  [
    'https',
    'For the https protocol, the (public) endpoint is a URL beginning with https://.',
    { 'an http URL': 'http://example.com/', 'no URL': 'example.com' },
  ],
  ['email', 'For the email protocol, the endpoint is an email address.', { 'no address': 'someone' }],
  ['email-json', 'For the email-json protocol, the endpoint is an email address.', { 'no address': 'someone' }],
  [
    'sms',
    'For the sms protocol, the endpoint is a phone number of an SMS-enabled device.',
    { 'a word': 'someone', 'a number with letters': '+1555abc0100' },
  ],
  [
    'sqs',
    'For the sqs protocol, the endpoint is the ARN of an Amazon SQS queue.',
    { 'the URL of a queue': 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders', 'a name': 'orders' },
  ],
  [
    'application',
    'For the application protocol, the endpoint is the EndpointArn of a mobile app and device.',
    { 'a device token': 'a1b2c3', 'the ARN of a queue': 'arn:aws:sqs:eu-west-1:123456789012:orders' },
  ],
  [
    'lambda',
    'For the lambda protocol, the endpoint is the ARN of an Lambda function.',
    { 'the name of a function': 'orders', 'the ARN of a queue': 'arn:aws:sqs:eu-west-1:123456789012:orders' },
  ],
  [
    'firehose',
    'For the firehose protocol, the endpoint is the ARN of an Amazon Data Firehose delivery stream.',
    { 'the name of a stream': 'orders' },
  ],
];

/** Protocols, and what they deliver to. */
export const endpointsChecks: readonly Check[] = [
  {
    name: 'sns/Subscribe/refuses a protocol that does not exist',
    source: reference('Subscribe', 'The protocol that you want to use. Supported protocols include:'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(subscribeTo(subject, topic, 'pigeon', 'coop'), InvalidParameterException);
    },
  },
  {
    name: 'sns/Subscribe/refuses a delivery stream without a role',
    source: reference(
      'Subscribe',
      'Specifying a valid ARN for this attribute is required for Firehose delivery stream subscriptions.',
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      const [, , , region, account] = topic.split(':');
      const stream = `arn:aws:firehose:${region}:${account}:deliverystream/orders`;
      await assert.rejects(subscribeTo(subject, topic, 'firehose', stream), InvalidParameterException);
      const role = { Attributes: { SubscriptionRoleArn: `arn:aws:iam::${account}:role/firehose` } };
      assert.match(await subscribeTo(subject, topic, 'firehose', stream, role), /^arn:/);
    },
  },
  ...FORMS.flatMap(([protocol, sentence, wrong]) =>
    Object.entries(wrong).map(
      ([what, endpoint]): Check => ({
        name: `sns/Subscribe/refuses ${what} as the endpoint of ${protocol}`,
        source: reference('Subscribe', sentence),
        async run(subject) {
          const topic = await makeTopic(subject);
          await assert.rejects(subscribeTo(subject, topic, protocol, endpoint), InvalidParameterException);
        },
      }),
    ),
  ),
];
