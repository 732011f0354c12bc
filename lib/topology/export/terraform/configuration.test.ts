// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's templates look like those of JavaScript
import { describe, expect, it } from 'vitest';
import type { ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { parseArn } from '../../arn.ts';
import { deliveryStatement } from '../../change/policy/delivery-statement.ts';
import { policyOf } from '../../change/policy/policy-text.ts';
import { parseHcl } from '../testing/parse-hcl.ts';
import { terraformConfiguration } from './configuration.ts';
import type { Kept } from './input.ts';

const { partition = '', region = '', account = '' } = parseArn(queueArn('a')) ?? {};
const place = { partition, region, account };

const state = (arn: string, attributes = {}, tags = {}): ResourceState => ({ arn, attributes, tags });
const made = <T>(after: T): Kept<T> => ({ after, before: null });
const kept = <T>(after: T): Kept<T> => ({ after, before: after });
const delivery = (queue: string, topic: string) =>
  deliveryStatement({
    sid: 'WeirDelivery',
    principal: 'sns.amazonaws.com',
    queueArn: queueArn(queue),
    topicArns: [topicArn(topic)],
  });

type Parts = {
  queues?: Kept<ResourceState>[];
  topics?: Kept<ResourceState>[];
  subscriptions?: Kept<SubscriptionState>[];
};
const write = ({ queues = [], topics = [], subscriptions = [] }: Parts) =>
  terraformConfiguration({ title: 'A test', at: '2026-11-22T07:00:00.000Z', place, queues, topics, subscriptions });

const subscription: SubscriptionState = {
  id: `${topicArn('orders')}|sqs|${queueArn('mail')}`,
  arn: `${topicArn('orders')}:1`,
  topicArn: topicArn('orders'),
  protocol: 'sqs',
  endpoint: queueArn('mail'),
  attributes: { RawMessageDelivery: 'true', FilterPolicy: '{"kind":["${x}"]}', FilterPolicyScope: 'MessageBody' },
};

describe('a configuration', () => {
  it('names queues and topics by reference, and the account and region of others by variable', async () => {
    const queue = state(queueArn('mail'), {
      Policy: policyOf(delivery('mail', 'orders')),
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn('elsewhere'), maxReceiveCount: 3 }),
    });
    const text = write({
      queues: [made(queue)],
      topics: [made(state(topicArn('orders')))],
      subscriptions: [made(subscription)],
    });
    const { resource, variable } = await parseHcl(text);
    expect(resource.aws_sqs_queue_policy?.mail?.[0]?.policy).toContain('"aws:SourceArn" = aws_sns_topic.orders.arn');
    expect(resource.aws_sqs_queue_policy?.mail?.[0]?.policy).toContain('Resource = aws_sqs_queue.mail.arn');
    expect(resource.aws_sqs_queue_redrive_policy?.mail?.[0]?.redrive_policy).toContain(
      '"arn:aws:sqs:${var.region}:${var.account}:elsewhere"',
    );
    expect(resource.aws_sns_topic_subscription?.orders_to_mail).toMatchObject([
      {
        topic_arn: '${aws_sns_topic.orders.arn}',
        endpoint: '${aws_sqs_queue.mail.arn}',
        raw_message_delivery: true,
        filter_policy_scope: 'MessageBody',
      },
    ]);
    expect(variable).toMatchObject({ region: [{ default: region }], account: [{ default: account }] });
  });

  it('gives each resource an address of its own', async () => {
    const queues = ['a-b', 'a_b', '1', 'a-b.fifo'].map((name) => made(state(queueArn(name))));
    const { resource, locals } = await parseHcl(write({ queues }));
    expect(Object.keys(resource.aws_sqs_queue ?? {})).toEqual(['_1', 'a_b', 'a_b_2', 'a_b_fifo']);
    for (const name of ['"a-b"', '"a_b"', '"1"', '"a-b.fifo"']) expect(locals[0]?.queue_names).toContain(name);
  });

  it('imports what stands already, part by part, and nothing else', async () => {
    const before = state(queueArn('mail'), { Policy: policyOf(delivery('mail', 'orders')) });
    const after = state(queueArn('mail'), {
      ...before.attributes,
      RedriveAllowPolicy: '{"redrivePermission":"denyAll"}',
    });
    const text = write({
      queues: [{ after, before }, made(state(queueArn('new')))],
      topics: [kept(state(topicArn('orders')))],
      subscriptions: [kept(subscription), made({ ...subscription, id: 'x', arn: null })],
    });
    const url = `https://sqs.${region}.amazonaws.com/${account}/mail`;
    expect((await parseHcl(text)).import).toEqual([
      { to: '${aws_sqs_queue.mail}', id: url },
      { to: '${aws_sqs_queue_policy.mail}', id: url },
      { to: '${aws_sns_topic.orders}', id: topicArn('orders') },
      { to: '${aws_sns_topic_subscription.orders_to_mail}', id: subscription.arn },
    ]);
  });

  it('says of a policy that others wrote in that it is set as a whole, and asks for a look at it first', async () => {
    const foreign = { Sid: 'ops', Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: '*' };
    const before = state(queueArn('mail'), { Policy: JSON.stringify({ Statement: [foreign] }) });
    const after = state(queueArn('mail'), {
      Policy: JSON.stringify({ Statement: [foreign, delivery('mail', 'orders')] }),
    });
    const text = write({ queues: [{ after, before }] });
    expect(text).toContain('# Terraform sets the whole policy.');
    expect(text).toContain('# Not by Weir: anyone may receive from this queue');
    const { resource, variable } = await parseHcl(text);
    expect(variable.policies_reviewed).toMatchObject([{ default: false }]);
    expect(resource.aws_sqs_queue_policy?.mail).toMatchObject([
      { lifecycle: [{ precondition: [{ condition: '${var.policies_reviewed}' }] }] },
    ]);
  });

  it('asks for no look where Weir wrote all of it, or where nothing stands yet', () => {
    const own = state(queueArn('mail'), { Policy: policyOf(delivery('mail', 'orders')) });
    const another = state(queueArn('print'), { Policy: '{"Statement":[{"Effect":"Allow"}]}' });
    expect(write({ queues: [kept(own), made(another)] })).not.toContain('policies_reviewed');
  });

  it('sets one kind of encryption', async () => {
    const queues = [
      made(state(queueArn('kms'), { KmsMasterKeyId: 'alias/k', SqsManagedSseEnabled: 'false' })),
      made(state(queueArn('sse'), { SqsManagedSseEnabled: 'true', KmsDataKeyReusePeriodSeconds: '300' })),
    ];
    const { resource } = await parseHcl(write({ queues }));
    expect(resource.aws_sqs_queue?.kms).toEqual([{ name: '${local.queue_names.kms}', kms_master_key_id: 'alias/k' }]);
    expect(resource.aws_sqs_queue?.sse).toEqual([{ name: '${local.queue_names.sse}', sqs_managed_sse_enabled: true }]);
  });

  it('says which attributes the provider does not know', () => {
    expect(write({ topics: [made(state(topicArn('orders'), { MaximumMessageSize: '1048576' }))] })).toContain(
      '# MaximumMessageSize is 1048576; the provider has no argument for it.\nresource "aws_sns_topic" "orders"',
    );
  });
});
