import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { NOW, topicArn } from '#lib/testing/builders.ts';
import { capture, dlq, queueDetail, world } from './testing/inspected-world.ts';
import { answer, begin, end, fact, open } from './testing/open-inspector.tsx';

beforeEach(begin);
afterEach(end);

describe('a queue', () => {
  it('keeps depth, dead letters and their moment in its head', () => {
    open(capture.arn);
    const head = screen.getByRole('heading', { name: 'capture' }).closest('header') as HTMLElement;
    expect(within(head).getByText('≈ 1,284')).toBeDefined();
    expect(within(head).getByText('47 in DLQ')).toBeDefined();
    expect(within(head).getByText('as of 2026-01-15 12:00:00 UTC')).toBeDefined();
    expect(within(head).getByText('STANDARD')).toBeDefined();
    expect(within(head).getByText('team = pay')).toBeDefined();
  });

  it('says its attributes in words', async () => {
    open(capture.arn);
    await screen.findByText('4 days');
    expect(fact('Visibility timeout')).toBe('30 s');
    expect(fact('Maximum size')).toBe('1 MiB');
    expect(fact('Encryption')).toContain('SSE-SQS');
    expect(fact('Consumers')).toContain('not visible');
    expect(fact('Created')).toBe('2026-01-15 12:00:00 UTC');
    expect(fact('MessageRetentionPeriod')).toBe('345600');
    expect(await screen.findByText(/History begins now/)).toBeDefined();
  });

  it('links to who feeds it and to its dead-letter queue', () => {
    const { onSelect } = open(capture.arn, { tab: 'feeds' });
    fireEvent.click(screen.getByRole('button', { name: 'orders' }));
    expect(onSelect).toHaveBeenLastCalledWith(topicArn('orders'));
    expect(screen.getByText('kind = pick')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'capture-dlq' }));
    expect(onSelect).toHaveBeenLastCalledWith(dlq.arn);
    expect(screen.getByText(/received 5 times and not deleted/)).toBeDefined();
  });

  it('shows its policy in words', async () => {
    open(capture.arn, { tab: 'policy' });
    await screen.findByText('Who may, by this policy');
    expect(fact('Send')).toBe('SNS topic orders');
    expect(fact('Receive and delete')).toBe('anyone');
    expect(fact('Manage')).toBe('nobody');
    expect(screen.getByText('written by Weir')).toBeDefined();
    expect(screen.getByText(/Anyone on the internet may do this/)).toBeDefined();
  });

  it('plans to take a statement out, by its place and its text', async () => {
    open(capture.arn, { tab: 'policy' });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove statement 2…' }));
    expect(planDesk.get().open).toMatchObject({
      intents: [
        { kind: 'removeStatement', queueArn: capture.arn, index: 1, statement: expect.stringContaining('"*"') },
      ],
    });
  });

  it('shows what was before and after a change', async () => {
    const entry = { at: NOW, kind: 'queue', change: 'changed', id: capture.arn };
    answer({ '/activity': { entries: [{ ...entry, before: { retention: 60 }, after: { retention: 345_600 } }] } });
    open(capture.arn, { tab: 'activity' });
    expect((await screen.findByText('retention')).nextElementSibling?.textContent).toBe('1 min → 4 days');
  });

  it('says why its detail could not be read, and tries again', async () => {
    const fetched = answer({});
    open(capture.arn);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('No such queue.')).toBeDefined();
    const before = fetched.mock.calls.length;
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(fetched.mock.calls.length).toBeGreaterThan(before);
  });

  it('says what AWS said of one that cannot be read', () => {
    const access = {
      state: 'unreadable',
      at: NOW,
      code: 'denied',
      awsError: 'AccessDenied',
      message: 'Allow sqs:X.',
    } as const;
    open(capture.arn, { topology: { ...world, queues: [{ ...capture, access }, dlq] } });
    expect(screen.getByText('This queue cannot be read')).toBeDefined();
    expect(screen.getByText('Allow sqs:X.')).toBeDefined();
  });

  it('never asks for a queue of another account by its name alone', () => {
    const arn = 'arn:aws:sqs:eu-west-1:999988887777:capture';
    const fetched = answer({ '/queues/capture': queueDetail });
    open(arn, { topology: { ...world, queues: [{ ...capture, arn }] } });
    expect(screen.getByText('In account 999988887777, eu-west-1')).toBeDefined();
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith('/queues/capture'))).toEqual([]);
  });
});
