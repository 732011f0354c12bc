import { gzipSync } from 'node:zlib';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageAttributes } from '#lib/contracts/message.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { hostileStrings } from '#lib/testing/hostile-strings.ts';
import { MessageView } from './message-view.tsx';

// CodeMirror measures what it shows, and jsdom has nothing to measure.
vi.mock('#components/messages/text/code-editor.tsx', () => ({
  CodeEditor: ({ label, value }: { label: string; value: string }) => (
    <textarea aria-label={label} readOnly value={value} />
  ),
}));

const LOOK = '6b1f4c1e-5a2f-4bb0-9d0e-3a7d5f5a1c2b';
const ORDER = '{"order":{"id":7,"sku":"A-1"}}';
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const envelope = (message: string) =>
  JSON.stringify({ Type: 'Notification', TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Subject: 'Hi', Message: message });

function show(body: string | null, attributes: MessageAttributes = {}, over = {}) {
  const seen = aSeenMessage({ messageId: 'm-1', receiveCount: 4, groupId: 'g\u202e1' });
  const message = body === null ? null : { ...seen, body, attributes };
  vi.stubGlobal('fetch', async () => Response.json({ message }));
  const on = { onEdit: vi.fn(), onColumn: vi.fn(), onFilter: vi.fn() };
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MessageView
        connection="default"
        look={LOOK}
        seen={seen}
        zone="utc"
        deadLetter={{ arn: 'arn:aws:sqs:eu-west-1:1:dlq', maxReceiveCount: 5 }}
        retention={345_600}
        {...on}
        {...over}
      />
    </QueryClientProvider>,
  );
  return on;
}

const steps = async () => within(await screen.findByRole('navigation', { name: 'Decoding steps' }));
const rowNames = (tree: HTMLElement) =>
  within(tree)
    .getAllByRole('treeitem')
    .map((row) => row.textContent);

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('ResizeObserver', NoResizes);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(440);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the chain', () => {
  it('shows the end at first, and each step when asked', async () => {
    show(envelope(base64(gzipSync(ORDER))));
    const chain = await steps();
    expect(chain.getAllByRole('button').map((step) => step.textContent)).toEqual([
      'Raw',
      'SNS envelope',
      'base64',
      'gzip',
      'JSON',
    ]);
    expect(chain.getByRole('button', { current: 'step' }).textContent).toBe('JSON');
    expect(rowNames(screen.getByRole('tree'))).toEqual(['{ 1 key }', 'order: { 2 keys }', 'id: 7', 'sku: "A-1"']);

    fireEvent.click(chain.getByRole('button', { name: 'base64' }));
    expect(screen.getByRole('region', { name: /as hexadecimal/ }).textContent).toContain('1f 8b 08');

    fireEvent.click(chain.getByRole('button', { name: 'SNS envelope' }));
    expect(screen.getByText('arn:aws:sns:eu-west-1:1:orders')).toBeTruthy();
    expect(await screen.findByRole('textbox', { name: 'What the SNS envelope holds' })).toBeTruthy();
  });

  it('says why it was not decoded to the end', async () => {
    show('{"a": 1,}');
    expect(await screen.findByText(/Line 1, column 9: A key in double quotes was expected here/)).toBeTruthy();
  });

  it('says where a payload in S3 is, and that it is not fetched', async () => {
    show('["software.amazon.payloadoffloading.PayloadS3Pointer",{"s3BucketName":"big","s3Key":"k-1"}]');
    expect(await screen.findByText('The payload is in S3')).toBeTruthy();
    expect(screen.getByText('k-1')).toBeTruthy();
  });
});

describe('the tree', () => {
  it('is walked by keys, and tells where one is', async () => {
    const { onColumn, onFilter } = show(ORDER);
    const tree = await screen.findByRole('tree');
    for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'ArrowDown']) fireEvent.keyDown(tree, { key });
    expect(screen.getByText('body.order.sku')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show as a column' }));
    fireEvent.click(screen.getByRole('button', { name: 'Filter by this value' }));
    expect(onColumn).toHaveBeenCalledWith('body.order.sku');
    expect(onFilter).toHaveBeenCalledWith('body.order.sku = "A-1"');

    for (const key of ['ArrowLeft', 'ArrowLeft']) fireEvent.keyDown(tree, { key });
    expect(rowNames(tree)).toEqual(['{ 1 key }', 'order: { 2 keys }']);
  });
});

describe('the rest of it', () => {
  it('hands the message over to be edited, with how it was wrapped', async () => {
    const attributes = { kind: { dataType: 'String', value: 'refund' } };
    const { onEdit } = show(base64(ORDER), attributes);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit and resend' }));
    expect(onEdit.mock.lastCall?.[0]).toMatchObject({
      body: base64(ORDER),
      attributes,
      chain: { end: { kind: 'json' } },
    });
  });

  it('lists attributes by type, and the facts with what cannot be seen', async () => {
    show(ORDER, { image: { dataType: 'Binary.png', value: 'AQID' }, empty: { dataType: 'String', value: '' } });
    const table = await screen.findByRole('table', { name: 'Message attributes' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['NameTypeValue', 'emptyString(empty)', 'imageBinary.pngAQID']);
    expect(screen.getByText('right-to-left override')).toBeTruthy();
    expect(screen.getByText('4 / 5')).toBeTruthy();
  });

  it('says so where the body is not kept any more', async () => {
    show(null);
    expect(await screen.findByText('The body is not kept any more')).toBeTruthy();
  });

  it('makes nothing of hostile text but text', async () => {
    const hostile = hostileStrings(120, { legal: true });
    const body = JSON.stringify(Object.fromEntries(hostile.map((text, index) => [`${index} ${text}`, text])));
    const attributes = hostile.map((text, index) => [`${index}${text}`, { dataType: 'String', value: text }] as const);
    show(body, Object.fromEntries(attributes));
    const tree = await screen.findByRole('tree');
    fireEvent.keyDown(tree, { key: 'Home' });
    fireEvent.keyDown(tree, { key: 'ArrowRight' });
    const article = screen.getByRole('article', { name: 'Message' });
    expect(article.querySelectorAll('a, img, script, iframe, style, link, object, embed, form')).toHaveLength(0);
    expect(within(tree).getAllByRole('treeitem').length).toBeGreaterThan(20);
    expect('weirHostile' in window).toBe(false);
  });
});
