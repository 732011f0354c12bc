import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aStatus } from '#lib/testing/builders.ts';
import { ConnectionNotices } from './connection-notices.tsx';

const show = (over: Parameters<typeof aStatus>[0], onRetry = () => {}) =>
  render(<ConnectionNotices status={aStatus(over)} known={12} onRetry={onRetry} />);
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const problem = {
  code: 'unreachable' as const,
  awsError: null,
  message: 'Nothing answers at 127.0.0.1:4566. Start it.',
  since: ago(90_000),
};

describe('the notices of a connection', () => {
  afterEach(cleanup);

  it('are none while all is well', () => {
    const { container } = show({ state: 'live', discovery: 'complete', denied: [], problem: null });
    expect(container.textContent).toBe('');
  });

  it('say what fails, how old the picture is, and offer another try', () => {
    const onRetry = vi.fn();
    show({ state: 'failing', problem, answeredAt: ago(90_000) }, onRetry);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(problem.message);
    expect(alert.textContent).toMatch(/What is shown is from (90 s|1 min|2 min) ago/);
    fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('do not speak of a picture where there is none', () => {
    show({ state: 'failing', problem, answeredAt: null });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was read yet.');
  });

  it('name each refused action once, and say that the map is partial', () => {
    show({ denied: [{ action: 'sqs:ListQueues', message: 'Allow sqs:ListQueues to see queues nobody names.' }] });
    expect(screen.getByText('The map is partial.')).toBeDefined();
    expect(screen.getAllByText(/Allow sqs:ListQueues/)).toHaveLength(1);
  });

  it('tell how far the first reading is', () => {
    show({ state: 'live', discovery: 'running' });
    expect(screen.getByText(/12 queues and topics so far/)).toBeDefined();
  });
});
