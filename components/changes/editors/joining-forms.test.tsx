import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { nodePicks } from '#lib/client/node-pick.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, aSubscription, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { DeadLetterForm } from './dead-letter-form.tsx';
import { MoveSubscription } from './move-subscription.tsx';
import { RedriveAllowForm } from './redrive-allow-form.tsx';
import { SubscribeForm } from './subscribe-form.tsx';
import { SubscribeToTopicForm } from './subscribe-to-topic-form.tsx';

const mail = aQueue({ name: 'mail' });
const spent = aQueue({ name: 'spent', deadLetterFor: [mail.arn] });
const ordered = aQueue({ name: 'ordered.fifo' });
const orders = aTopic({ name: 'orders' });
const topology = aTopology({ queues: [mail, ordered, spent], topics: [orders] });
const scope: Scope = {
  connection: 'default',
  graph: buildGraph(topology),
  topology,
  numbers: createNumbersStore(),
  zone: 'utc',
  onSelect: () => {},
};

beforeEach(() => {
  planDesk.set({ open: null, collected: null });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const subscriberOf = ({ arn, name }: typeof mail) => ({ protocol: 'sqs' as const, endpoint: arn, name });
const proposed = () => {
  const { open } = planDesk.get();
  return open?.source === 'intents' ? open.intents : [];
};
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const disabled = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
const show = (form: ReactNode) => render(form);

describe('a dead-letter queue', () => {
  it('is found by name, where those that will not do say why', () => {
    show(<DeadLetterForm queue={mail} scope={scope} onClose={() => {}} />);
    expect(disabled('Show plan')).toBe(true);
    type('Find a queue by name', 'ordered');
    expect(disabled(/^ordered.fifo/)).toBe(true);
    type('Find a queue by name', 'e');
    const found = screen.getByRole('list', { name: 'Queues found' });
    expect(found.textContent, 'what can be chosen comes first').toMatch(/^spentordered\.fifo/);
    type('Find a queue by name', 'spent');
    press('spent');
    press('Show plan');
    expect(proposed()).toEqual([
      { kind: 'setRedrivePolicy', queueArn: mail.arn, deadLetter: { arn: spent.arn, maxReceiveCount: 5 } },
    ]);
  });

  it('is chosen on the map', () => {
    show(<DeadLetterForm queue={mail} scope={scope} onClose={() => {}} />);
    press('Choose on the map');
    expect(nodePicks.answer(ordered.arn)).not.toBeNull();
    act(() => expect(nodePicks.answer(spent.arn)).toBeNull());
    press('Show plan');
    expect(proposed()).toMatchObject([{ deadLetter: { arn: spent.arn } }]);
  });

  it('warns of so few receives that a look gives messages up', () => {
    show(<DeadLetterForm queue={mail} scope={scope} onClose={() => {}} />);
    type('Receives before a message is given up (maxReceiveCount)', '1');
    expect(screen.getByText(/3 or more is safer/)).toBeDefined();
    type('Receives before a message is given up (maxReceiveCount)', '1001');
    expect(screen.getByText('From 1 to 1,000 receives.')).toBeDefined();
  });
});

it('a redrive allow policy says whose dead letters it would shut out', () => {
  show(<RedriveAllowForm queue={spent} redriveAllow={null} scope={scope} onClose={() => {}} />);
  const choose = (value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: /Who may use it/ }), { target: { value } });
  choose('denyAll');
  expect(screen.getByText(/mail would be refused/)).toBeDefined();
  choose('byQueue');
  expect(screen.queryByText(/would be refused/)).toBeNull();
  press('Show plan');
  expect(proposed()).toEqual([
    {
      kind: 'setRedriveAllowPolicy',
      queueArn: spent.arn,
      redriveAllow: { permission: 'byQueue', sourceQueueArns: [mail.arn] },
    },
  ]);
});

describe('a subscription', () => {
  it('of a queue to a topic, from the topic', () => {
    show(<SubscribeForm topic={orders} scope={scope} onClose={() => {}} />);
    type('Find a queue by name', 'mail');
    press('mail');
    press('Show plan');
    expect(proposed()).toMatchObject([{ kind: 'subscribe', protocol: 'sqs', endpoint: queueArn('mail') }]);
  });

  it('of a queue is not of a mobile app, also where that is chosen on the map', () => {
    const app = {
      arn: 'arn:aws:sns:eu-west-1:111122223333:app/GCM/shop',
      name: 'shop',
      platform: 'GCM',
      enabled: true,
    };
    const graph = buildGraph({ ...topology, platformApplications: [app] });
    show(<SubscribeForm topic={orders} scope={{ ...scope, graph }} onClose={() => {}} />);
    press('Choose on the map');
    expect(nodePicks.answer(app.arn)).toBe('Only a queue can be chosen here.');
    act(() => expect(nodePicks.answer(mail.arn)).toBeNull());
    expect(disabled('Show plan')).toBe(false);
  });

  it('of an address, which must look like one, and be confirmed', () => {
    show(<SubscribeForm topic={orders} scope={scope} onClose={() => {}} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Protocol' }), { target: { value: 'email' } });
    expect(screen.getByText(/Stays pending/)).toBeDefined();
    type('Address', 'ops');
    expect(disabled('Show plan')).toBe(true);
    type('Address', 'ops@shop.example');
    press('Show plan');
    expect(proposed()).toMatchObject([{ protocol: 'email', endpoint: 'ops@shop.example' }]);
  });

  it('of a queue to a topic, from the queue; a standard topic cannot feed a FIFO one', () => {
    show(<SubscribeToTopicForm subscriber={subscriberOf(ordered)} scope={scope} onClose={() => {}} />);
    type('Find a topic by name', 'orders');
    expect(disabled(/^orders/)).toBe(true);
    cleanup();
    show(<SubscribeToTopicForm subscriber={subscriberOf(mail)} scope={scope} onClose={() => {}} />);
    type('Find a topic by name', 'orders');
    press('orders');
    press('Show plan');
    expect(proposed()).toMatchObject([{ topicArn: topicArn('orders'), endpoint: mail.arn }]);
  });
});

describe('a subscription that is moved', () => {
  const subscription = aSubscription({ topicArn: orders.arn, endpoint: mail.arn });
  const graph = buildGraph({ ...topology, subscriptions: [subscription] });
  const edge = graph.edges.get(subscription.id);

  it('goes to a queue found by name; where it cannot go says why', () => {
    if (edge?.kind !== 'subscription') throw new Error('it must be on the map');
    show(<MoveSubscription edge={edge} scope={{ ...scope, graph }} />);
    press('Move to another queue…');
    type('Find a queue by name', 'ordered');
    expect(disabled(/^ordered.fifo/)).toBe(true);
    type('Find a queue by name', 'spent');
    press('spent');
    press('Show plan');
    expect(proposed()).toEqual([{ kind: 'moveSubscription', subscription: edge.id, queueArn: spent.arn }]);
  });
});
