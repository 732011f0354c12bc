import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { dropCollected, reviewCollected, settleCollected, startCollecting, stopCollecting } from './collecting.ts';
import { closePlan, deskOf, planDesk, propose, showBegun, takeDesk } from './plan-desk.ts';

const allow = (queue: string): Intent => ({
  kind: 'allowDelivery',
  topicArn: topicArn('orders'),
  queueArn: queueArn(queue),
});
const [first, second, third] = [allow('one'), allow('two'), allow('three')];

beforeEach(() => {
  for (const connection of ['lab', 'shop']) {
    takeDesk(connection);
    planDesk.set({ open: null, collected: null });
  }
});

it('opens a plan for each proposal until collecting begins', () => {
  propose([first]);
  expect(planDesk.get()).toEqual({ open: { source: 'intents', intents: [first] }, collected: null });
});

it('begins with the plan that is open, and lays by what is proposed then', () => {
  propose([first]);
  startCollecting();
  propose([second]);
  expect(planDesk.get()).toEqual({ open: null, collected: [first, second] });
});

it('shows one plan of all, and keeps what was collected until it is applied', () => {
  startCollecting();
  propose([first, second]);
  reviewCollected();
  expect(planDesk.get().open).toEqual({ source: 'intents', intents: [first, second] });
  closePlan();
  expect(planDesk.get().collected).toEqual([first, second]);
});

it('has nothing to show where nothing was collected', () => {
  startCollecting();
  reviewCollected();
  expect(planDesk.get().open).toBeNull();
});

it('takes one away, or all', () => {
  startCollecting();
  propose([first, second, third]);
  dropCollected(1);
  expect(planDesk.get().collected).toEqual([first, third]);
  stopCollecting();
  expect(planDesk.get().collected).toBeNull();
});

it('keeps what was collected after the review when that is applied', () => {
  startCollecting();
  propose([first, second]);
  const applied = planDesk.get().collected ?? [];
  propose([third]);
  settleCollected(applied);
  expect(planDesk.get().collected).toEqual([third]);
  settleCollected([third]);
  expect(planDesk.get().collected).toBeNull();
});

it('leaves alone what another plan did not come of', () => {
  startCollecting();
  propose([first]);
  settleCollected([second]);
  expect(planDesk.get().collected).toEqual([first]);
});

describe('two connections', () => {
  beforeEach(() => {
    takeDesk('shop');
    startCollecting();
    propose([first]);
  });

  it('have a desk each: another begins with nothing, and coming back finds what was left', () => {
    takeDesk('lab');
    expect([planDesk.get(), deskOf('lab')]).toEqual(Array(2).fill({ open: null, collected: null }));
    startCollecting();
    propose([second]);
    takeDesk('shop');
    expect(planDesk.get().collected).toEqual([first]);
    expect(deskOf('lab').collected).toEqual([second]);
  });

  it('do not hinder a plan that is applied while the page is the other one’s', () => {
    reviewCollected();
    const { open } = planDesk.get();
    takeDesk('lab');
    showBegun(open, 'the-change');
    settleCollected([first]);
    expect(planDesk.get().open).toBeNull();
    takeDesk('shop');
    expect(planDesk.get()).toEqual({ open: { source: 'change', change: 'the-change' }, collected: null });
  });
});
