import { ConfirmSubscriptionCommand, SetTopicAttributesCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bench, openBench } from '../../testing/open-bench.ts';
import { type Hook, openHook } from '../../testing/open-hook.ts';

let bench: Bench;
let hook: Hook;
let topic: string;
beforeEach(async () => {
  [bench, hook] = await Promise.all([openBench(), openHook()]);
  topic = await bench.topic('orders');
});
afterEach(() => Promise.all([bench.close(), hook.close()]));

const idle = () => bench.sandbox.world.postman.idle();
const last = () => hook.got.at(-1);
const lastJson = () => JSON.parse(last()?.body ?? '{}') as Record<string, string>;

/** Subscribes the hook and visits the URL it was sent. */
async function confirmed(attributes: Record<string, string> = {}): Promise<string> {
  const arn = await bench.subscribe(topic, hook.url, attributes, { Protocol: 'http' });
  await idle();
  await fetch(lastJson().SubscribeURL ?? '');
  return arn;
}

/** Moves the clock and waits for what then went out. */
async function pass(seconds: number): Promise<void> {
  bench.clock.advance(seconds * 1_000);
  await idle();
}

describe('an http subscription', () => {
  it('is asked to confirm by a request whose URL needs no signature', async () => {
    const arn = await bench.subscribe(topic, hook.url, {}, { Protocol: 'http' });
    await idle();
    expect(last()?.headers).toMatchObject({
      'x-amz-sns-message-type': 'SubscriptionConfirmation',
      'x-amz-sns-message-id': lastJson().MessageId,
      'x-amz-sns-topic-arn': topic,
      'content-type': 'text/plain; charset=UTF-8',
      'user-agent': 'Amazon Simple Notification Service Agent',
    });
    expect(last()?.headers).not.toHaveProperty('x-amz-sns-subscription-arn');
    expect(lastJson()).toMatchObject({ Type: 'SubscriptionConfirmation', TopicArn: topic });

    await bench.publish(topic, 'too early');
    const answer = await fetch(lastJson().SubscribeURL ?? '');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`<SubscriptionArn>${arn}</SubscriptionArn>`);
    expect(hook.got).toHaveLength(1);
  });

  it('gets each message as a request', async () => {
    const arn = await confirmed();
    const { MessageId } = await bench.publish(topic, 'hello', { Subject: 'News' });
    await idle();
    expect(last()?.headers).toMatchObject({
      'x-amz-sns-message-type': 'Notification',
      'x-amz-sns-message-id': MessageId,
      'x-amz-sns-topic-arn': topic,
      'x-amz-sns-subscription-arn': arn,
    });
    expect(last()?.headers).not.toHaveProperty('x-amz-sns-rawdelivery');
    expect(lastJson()).toMatchObject({ Type: 'Notification', Message: 'hello', Subject: 'News' });
    expect(bench.outbox.entries.at(-1)).toMatchObject({ protocol: 'http', outcome: 'sent', attempts: 1 });
  });

  it('gets the body alone when raw, and the content type its policy asks for', async () => {
    const DeliveryPolicy = '{"requestPolicy":{"headerContentType":"application/json"}}';
    await confirmed({ RawMessageDelivery: 'true', DeliveryPolicy });
    await bench.publish(topic, '{"a":1}');
    await idle();
    expect(last()?.headers).toMatchObject({ 'x-amz-sns-rawdelivery': 'true', 'content-type': 'application/json' });
    expect(last()?.body).toBe('{"a":1}');
  });

  it('is ended by the URL of a notification, and can take that back', async () => {
    const arn = await confirmed();
    await bench.publish(topic, 'one');
    await idle();
    expect((await fetch(lastJson().UnsubscribeURL ?? '')).status).toBe(200);
    await idle();
    expect(last()?.headers).toMatchObject({
      'x-amz-sns-message-type': 'UnsubscribeConfirmation',
      'x-amz-sns-subscription-arn': arn,
    });
    const restore = lastJson().SubscribeURL ?? '';
    await bench.publish(topic, 'unheard');
    await fetch(restore);
    await bench.publish(topic, 'heard again');
    await idle();
    expect(hook.got.map(({ body }) => (JSON.parse(body) as { Message: string }).Message)).toEqual([
      expect.stringContaining('chosen to subscribe'),
      'one',
      expect.stringContaining('chosen to deactivate'),
      'heard again',
    ]);
  });

  it('is not ended without a signature where it was confirmed so', async () => {
    await bench.subscribe(topic, hook.url, {}, { Protocol: 'http' });
    await idle();
    const Token = lastJson().Token ?? '';
    await bench.sns.send(new ConfirmSubscriptionCommand({ TopicArn: topic, Token, AuthenticateOnUnsubscribe: 'true' }));
    await bench.publish(topic, 'x');
    await idle();
    const answer = await fetch(lastJson().UnsubscribeURL ?? '');
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('AuthorizationError')]);
  });

  it('lets nobody without a signature do anything else', async () => {
    const answer = await fetch(`${bench.sandbox.endpoint}/?Action=DeleteTopic&TopicArn=${topic}`);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('MissingAuthenticationToken')]);
  });

  it('on another machine stays in the outbox', async () => {
    await bench.subscribe(topic, 'https://crm.shop.example/hook', {}, { Protocol: 'https' });
    const asked = bench.outbox.entries.at(-1);
    expect(asked).toMatchObject({ outcome: 'confirmation', endpoint: 'https://crm.shop.example/hook' });
    await fetch((JSON.parse(asked?.body ?? '{}') as { SubscribeURL: string }).SubscribeURL);
    await bench.publish(topic, 'far');
    expect(bench.outbox.entries.at(-1)).toMatchObject({ protocol: 'https', outcome: 'sent' });
    expect(bench.outbox.entries.at(-1)).not.toHaveProperty('attempts');
  });
});

describe('a delivery that fails', () => {
  const policy = (more: object) => JSON.stringify({ healthyRetryPolicy: more });
  const outcome = () => bench.outbox.entries.at(-1);

  it('is tried three times more, twenty seconds apart, and then dropped', async () => {
    await confirmed();
    hook.willAnswer(500, 503, 429, 500);
    await bench.publish(topic, 'x');
    await idle();
    for (const attempts of [2, 3, 4, 5]) {
      expect(hook.got).toHaveLength(attempts);
      await pass(19);
      expect(hook.got).toHaveLength(attempts);
      await pass(1);
    }
    expect(hook.got).toHaveLength(5);
    expect(outcome()).toMatchObject({ outcome: 'dropped', failure: 'http-500', attempts: 4 });
  });

  it('arrives when the endpoint is back, as the same message', async () => {
    await confirmed();
    hook.willAnswer(500);
    const { MessageId } = await bench.publish(topic, 'x');
    await idle();
    await pass(20);
    expect(hook.got.slice(1).map(({ headers }) => headers['x-amz-sns-message-id'])).toEqual([MessageId, MessageId]);
    expect(outcome()).toMatchObject({ outcome: 'sent', attempts: 2 });
  });

  it.each([400, 404, 301])('is not tried again after %i', async (status) => {
    await confirmed();
    hook.willAnswer(status);
    await bench.publish(topic, 'x');
    await idle();
    await pass(3_600);
    expect(hook.got).toHaveLength(2);
    expect(outcome()).toMatchObject({ outcome: 'dropped', failure: `http-${status}`, attempts: 1 });
  });

  it('is tried again where no answer comes within 15 seconds, and ends in the dead-letter queue', async () => {
    const deadLetterTargetArn = await bench.queue('dlq');
    const DeliveryPolicy = policy({ numRetries: 1, numNoDelayRetries: 1 });
    await confirmed({ DeliveryPolicy, RedrivePolicy: JSON.stringify({ deadLetterTargetArn }) });
    hook.willAnswer('nothing', 'nothing');
    await bench.publish(topic, 'x');
    for (const attempts of [2, 3]) {
      await vi.waitFor(() => expect(hook.got).toHaveLength(attempts));
      bench.clock.advance(15_000);
    }
    await idle();
    expect(outcome()).toMatchObject({ outcome: 'dead-lettered', failure: 'endpoint-timeout', attempts: 2 });
    const [message] = await bench.receive(deadLetterTargetArn);
    expect(JSON.parse(message?.Body ?? '{}')).toMatchObject({ Message: 'x' });
  });

  it('is tried again where nobody listens, by the policy of the topic', async () => {
    const DeliveryPolicy = JSON.stringify({ http: { defaultHealthyRetryPolicy: { numRetries: 1 } } });
    const input = { TopicArn: topic, AttributeName: 'DeliveryPolicy', AttributeValue: DeliveryPolicy };
    await bench.sns.send(new SetTopicAttributesCommand(input));
    await confirmed();
    await hook.close();
    await bench.publish(topic, 'x');
    await idle();
    await pass(20);
    expect(outcome()).toMatchObject({ outcome: 'dropped', failure: 'endpoint-unreachable', attempts: 2 });
  });

  it('does not hold up who publishes', async () => {
    await confirmed();
    hook.willAnswer('nothing');
    await expect(bench.publish(topic, 'x')).resolves.toHaveProperty('MessageId');
  });
});
