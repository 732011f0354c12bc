import assert from 'node:assert/strict';
import { ConfirmSubscriptionCommand, InvalidParameterException } from '@aws-sdk/client-sns';
import type { Check, Subject } from '../../check.ts';
import { type Envelope, publish } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { attributesOf } from './hands/subscriptions.ts';
import { type Post, withWebEndpoint } from './hands/web-endpoint.ts';
import { makeTopic, RAW, subscribeTo } from './hands/wiring.ts';

const TWO_DAYS = 48 * 3_600_000;
const page = 'http-subscription-confirmation-json';
const json = (post: Post) => JSON.parse(post.body) as Envelope;

/** Subscribes an endpoint, and confirms it with the token that came to it. */
async function confirm({ sns }: Subject, TopicArn: string, nextPost: () => Promise<Post>): Promise<string> {
  const { Token } = json(await nextPost());
  return (await sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token }))).SubscriptionArn ?? '';
}

/** Endpoints of the web: confirmed by who owns them, and posted to. */
export const httpEndpointsChecks: readonly Check[] = [
  {
    name: 'sns/HTTP/posts a confirmation with token and URL to what is subscribed',
    source: guide(
      page,
      'After you subscribe an HTTP/HTTPS endpoint, Amazon SNS sends a subscription confirmation message to the HTTP/HTTPS endpoint.',
    ),
    run: (subject) =>
      withWebEndpoint(async ({ url, nextPost }) => {
        const topic = await makeTopic(subject);
        await subscribeTo(subject, topic, 'http', url);
        const post = await nextPost();
        assert.equal(post.headers['x-amz-sns-message-type'], 'SubscriptionConfirmation');
        const { Type, TopicArn, Token, SubscribeURL } = json(post);
        assert.deepEqual([Type, TopicArn], ['SubscriptionConfirmation', topic]);
        assert.ok(Token && SubscribeURL?.includes(Token), 'there is no token, or it is not in the URL');
      }),
  },
  {
    name: 'sns/ConfirmSubscription/confirms with the token, and answers the ARN',
    source: reference(
      'ConfirmSubscription',
      'If the token is valid, the action creates a new subscription and returns its Amazon Resource Name (ARN).',
    ),
    run: (subject) =>
      withWebEndpoint(async ({ url, nextPost }) => {
        const topic = await makeTopic(subject);
        await subscribeTo(subject, topic, 'http', url);
        const SubscriptionArn = await confirm(subject, topic, nextPost);
        assert.match(SubscriptionArn, new RegExp(`^${topic}:`));
        assert.equal((await attributesOf(subject, SubscriptionArn)).PendingConfirmation, 'false');
      }),
  },
  {
    name: 'sns/ConfirmSubscription/refuses a token after two days',
    source: reference('Subscribe', 'Confirmation tokens are valid for two days.'),
    needs: ['a clock that can be moved'],
    run: (subject) =>
      withWebEndpoint(async ({ url, nextPost }) => {
        const topic = await makeTopic(subject);
        await subscribeTo(subject, topic, 'http', url);
        const asked = await nextPost();
        await subject.pass(TWO_DAYS + 60_000);
        await assert.rejects(
          confirm(subject, topic, () => Promise.resolve(asked)),
          InvalidParameterException,
        );
      }),
  },
  {
    name: 'sns/HTTP/sends nothing before it is confirmed',
    source: guide(page, "Amazon SNS doesn't send notifications to this endpoint until the subscription is confirmed"),
    run: (subject) =>
      withWebEndpoint(async ({ url, nextPost }) => {
        const topic = await makeTopic(subject);
        await subscribeTo(subject, topic, 'http', url);
        const asked = await nextPost();
        await publish(subject, topic, 'too early');
        await confirm(subject, topic, () => Promise.resolve(asked));
        await publish(subject, topic, 'in time');
        assert.equal(json(await nextPost()).Message, 'in time');
      }),
  },
  {
    name: 'sns/HTTP/posts a notification, and says what it is in headers',
    source: guide(
      'sns-message-and-json-formats',
      'When Amazon SNS sends a subscription confirmation, notification, or unsubscribe confirmation message to HTTP/HTTPS endpoints, it sends a POST message with a number of Amazon SNS-specific header values.',
    ),
    run: (subject) =>
      withWebEndpoint(async ({ url, nextPost }) => {
        const topic = await makeTopic(subject);
        await subscribeTo(subject, topic, 'http', url);
        const subscription = await confirm(subject, topic, nextPost);
        const { MessageId } = await publish(subject, topic, 'hello', { Subject: 'News' });
        const post = await nextPost();
        const told = ['message-type', 'message-id', 'topic-arn', 'subscription-arn'].map(
          (header) => post.headers[`x-amz-sns-${header}`],
        );
        assert.deepEqual(told, ['Notification', MessageId, topic, subscription]);
        assert.deepEqual([json(post).Message, json(post).Subject], ['hello', 'News']);
      }),
  },
  {
    name: 'sns/HTTP/posts the message alone where it is raw, and says so',
    source: guide(
      'sns-large-payload-raw-message-delivery',
      'When you enable raw message delivery for HTTP/S endpoints, the HTTP header x-amz-sns-rawdelivery with its value set to true is added to the message, indicating that the message has been published without JSON formatting.',
    ),
    run: (subject) =>
      withWebEndpoint(async ({ url, nextPost }) => {
        const topic = await makeTopic(subject);
        await subscribeTo(subject, topic, 'http', url, { Attributes: RAW });
        await confirm(subject, topic, nextPost);
        await publish(subject, topic, 'as it is');
        const post = await nextPost();
        assert.deepEqual([post.headers['x-amz-sns-rawdelivery'], post.body], ['true', 'as it is']);
      }),
  },
];
