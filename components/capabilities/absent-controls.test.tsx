import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CreateSheet } from '#components/changes/editors/create-sheet.tsx';
import { createShelf } from '#components/changes/editors/create-shelf.ts';
import { ResourceEditor } from '#components/changes/editors/resource-editor.tsx';
import { capture, dlq } from '#components/inspector/testing/inspected-world.ts';
import { begin, end, open } from '#components/inspector/testing/open-inspector.tsx';
import type { Capabilities } from '#lib/contracts/capability.ts';
import { aTopology, someCapabilities } from '#lib/testing/builders.ts';
import { MissingServices } from './missing-services.tsx';
import { KnownCapabilities } from './use-capabilities.ts';

const forms = createShelf(aTopology().connection.id);
const blank = forms.get();
beforeEach(() => {
  begin();
  forms.set(blank);
});
afterEach(() => {
  cleanup();
  end();
});

const WITHOUT_SNS = someCapabilities({ topics: 'no', topicTags: 'no' });
const show = (capabilities: Capabilities, what: ReactNode) =>
  render(<KnownCapabilities value={new Map([['default', capabilities]])}>{what}</KnownCapabilities>);
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');

describe('on a server without SNS', () => {
  it('queues and their patterns can be made, and nothing with topics', () => {
    forms.set({ ...blank, open: 'fan-out' });
    show(
      WITHOUT_SNS,
      <CreateSheet topology={aTopology()} among={[aTopology()]} onPlace={() => {}} onClose={() => {}} />,
    );
    expect(screen.getByRole('textbox', { name: 'Name of the queue' })).toBeDefined();
    const offered = buttons().join('\n');
    expect(offered).toMatch(/Queue with dead letters/);
    expect(offered).toMatch(/Request and reply/);
    expect(offered).not.toMatch(/^Topic|Fan-out|FIFO pipeline|Priority lanes/m);
  });

  it('a queue cannot be subscribed', async () => {
    open(capture.arn, { tab: 'feeds', capabilities: WITHOUT_SNS });
    await screen.findByText('Redrive allow policy');
    expect(buttons()).not.toContain('Subscribe to a topic…');
  });

  it('one sentence says so', () => {
    show(WITHOUT_SNS, <MissingServices connection="default" label={null} />);
    expect(screen.getByText('This server has no SNS: the map shows its queues alone.')).toBeDefined();
    cleanup();
    const { container } = show(
      someCapabilities({ topics: 'unknown' }),
      <MissingServices connection="default" label={null} />,
    );
    expect(container.textContent).toBe('');
  });
});

describe('on a server without message move tasks', () => {
  it('a dead-letter queue has no redrive, where others have one', () => {
    open(dlq.arn, { capabilities: someCapabilities({ messageMoveTasks: 'no' }) });
    expect(screen.queryByRole('tab', { name: 'Redrive' })).toBeNull();
    cleanup();
    open(dlq.arn, { capabilities: someCapabilities({ messageMoveTasks: 'unknown' }) });
    expect(screen.getByRole('tab', { name: 'Redrive' })).toBeDefined();
  });
});

describe('on a server without tags', () => {
  const seen = { kind: 'queue', fifo: false, attributes: {}, tags: null } as const;

  it('no queue shows any, nor waits for them', () => {
    open(capture.arn, { capabilities: someCapabilities({ queueTags: 'no' }) });
    expect(screen.queryByText('team = pay')).toBeNull();
  });

  it('none can be edited', () => {
    show(someCapabilities({ queueTags: 'no' }), <ResourceEditor connection="default" arn={capture.arn} seen={seen} />);
    expect(screen.queryByText('Tags')).toBeNull();
    cleanup();
    show(someCapabilities({ topicTags: 'no' }), <ResourceEditor connection="default" arn={capture.arn} seen={seen} />);
    expect(screen.getByText('Tags')).toBeDefined();
  });
});
