import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { anAttributes, aSubscription, queueArn } from '#lib/testing/builders.ts';
import { recipientsOf } from '#lib/topology/recipients.ts';
import { WhoGetsIt } from './who-gets-it.tsx';

afterEach(cleanup);

const lane = (name: string) =>
  aSubscription({
    endpoint: queueArn(`lane-${name}`),
    attributes: anAttributes({ filterPolicy: JSON.stringify({ priority: [name] }) }),
  });
const urgent = { body: 'x', attributes: { priority: { dataType: 'String', value: 'urgent' } }, perProtocol: null };

describe('WhoGetsIt', () => {
  it('lists who gets it, and who does not with the reason', () => {
    const email = aSubscription({ protocol: 'email', endpoint: 'ops@shop.example', pending: true });
    const recipients = recipientsOf(urgent, [lane('urgent'), lane('bulk'), email]);
    render(<WhoGetsIt recipients={recipients} messages={1} unseen={0} />);
    expect(within(screen.getByRole('list', { name: 'Delivered' })).getByText('lane-urgent')).toBeTruthy();
    const filtered = within(screen.getByRole('list', { name: 'Filtered out' }));
    expect(filtered.getByText('lane-bulk')).toBeTruthy();
    expect(filtered.getByText('priority is urgent; the filter asks that priority is bulk')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Pending' })).getByText('ops@shop.example')).toBeTruthy();
  });

  it('closes and cuts long groups, and says what else it cannot know', () => {
    const many = Array.from({ length: 200 }, (_, index) => aSubscription({ endpoint: queueArn(`q${index}`) }));
    render(<WhoGetsIt recipients={recipientsOf(urgent, many)} messages={25} unseen={3} />);
    const group = screen.getByText('Delivered 200').closest('details');
    expect(group?.open).toBe(false);
    expect(screen.getByText('and 150 more')).toBeTruthy();
    expect(
      screen.getByText(/For the first of 25 messages\. AWS counts 3 more subscriptions than Weir can see/),
    ).toBeTruthy();
  });

  it('says so where nobody would get it', () => {
    render(<WhoGetsIt recipients={[]} messages={1} unseen={0} />);
    expect(screen.getByText(/the topic has no subscription/)).toBeTruthy();
  });
});
