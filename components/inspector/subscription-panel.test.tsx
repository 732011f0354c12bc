import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import type { Finding } from '#lib/contracts/finding.ts';
import { dropped, filtered, mailed, world } from './testing/inspected-world.ts';
import { answer, begin, end, fact, open } from './testing/open-inspector.tsx';

beforeEach(begin);
afterEach(end);

describe('a subscription', () => {
  it('says its filter in words and as JSON, with its scope', () => {
    open(filtered.id);
    expect(screen.getByText('Only where kind is pick')).toBeDefined();
    expect(screen.getByText(/compared with the message attributes/)).toBeDefined();
    expect(screen.getByRole('region', { name: 'filter policy as JSON' }).textContent).toContain('"kind": [');
    expect(fact('Raw delivery')).toContain('off');
  });

  it('says what it means that the policy does not let the topic send', () => {
    open(dropped.id);
    expect(screen.getByText('No policy: dropped')).toBeDefined();
    expect(screen.getByText(/what orders publishes is dropped before it reaches this queue/)).toBeDefined();
  });

  it('says of a pending one what is missing, and what was not read', () => {
    open(mailed.id);
    expect(screen.getByText('Waits for confirmation')).toBeDefined();
    expect(fact('ARN')).toBe('given when the subscription is confirmed');
    expect(fact('Raw delivery')).toBe('told once it is confirmed');
  });

  it('plans to take it away, unless it has no ARN yet', () => {
    open(filtered.id);
    fireEvent.click(screen.getByRole('button', { name: 'Unsubscribe…' }));
    expect(planDesk.get().open).toMatchObject({ intents: [{ kind: 'unsubscribe', subscription: filtered.id }] });
    cleanup();
    open(mailed.id);
    expect(screen.queryByRole('button', { name: 'Unsubscribe…' })).toBeNull();
  });

  it('says once that nothing arrives: a finding says it with its evidence, until it is mended', async () => {
    answer({ '/findings': { findings: [finding], cannotTell: [] }, '/activity': { entries: [] } });
    open(dropped.id);
    expect(await screen.findByText(finding.title)).toBeDefined();
    expect(screen.queryByText('No policy: dropped')).toBeNull();
    cleanup();
    const subscriptions = [{ ...dropped, delivery: 'allowed' as const }];
    open(dropped.id, { topology: { ...world, subscriptions } });
    expect(await screen.findByText(finding.title)).toBeDefined();
    expect(screen.getByText('Allowed')).toBeDefined();
  });

  it('says once, too, that its device takes nothing', async () => {
    const off = { ...finding, kind: 'endpoint-disabled' } as const;
    answer({ '/findings': { findings: [off], cannotTell: [] }, '/activity': { entries: [] } });
    const subscriptions = [{ ...dropped, delivery: 'unknown' as const, device: 'disabled' as const }];
    open(dropped.id, { topology: { ...world, subscriptions } });
    expect(await screen.findByText(off.title)).toBeDefined();
    expect(screen.queryByText('Device is disabled: dropped')).toBeNull();
  });
});

const finding: Finding = {
  id: `no-delivery-policy|${dropped.id}`,
  kind: 'no-delivery-policy',
  severity: 'loss',
  about: [dropped.id],
  title: 'capture-dlq gets nothing of orders',
  explanation: 'Queue capture-dlq has no policy.',
  evidence: [],
  mend: null,
};
