import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { findingsKey } from '#lib/client/queries/keys.ts';
import type { Finding, FindingList } from '#lib/contracts/finding.ts';
import { aQueue, aTopology, deviceArn, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { FindingsSheet } from './findings-sheet.tsx';

const mail = queueArn('mail');
const allow = { kind: 'allowDelivery', topicArn: topicArn('orders'), queueArn: mail } as const;
const lost: Finding = {
  id: `no-delivery-policy|${mail}`,
  kind: 'no-delivery-policy',
  severity: 'loss',
  about: [mail],
  title: 'mail gets nothing of orders',
  explanation: 'It has no policy.',
  evidence: [{ label: 'Policy of mail', value: 'none' }],
  mend: { words: 'Lets orders send.', intents: [allow] },
};
const few: Finding = {
  ...lost,
  id: `few-receives|${mail}`,
  kind: 'few-receives',
  severity: 'risk',
  title: 'mail gives up',
  mend: null,
};
const open = { about: mail, why: 'It was not read yet.' };

function show(list: FindingList) {
  const client = new QueryClient();
  client.setQueryData(findingsKey('default'), list);
  const topology = aTopology({ queues: [aQueue({ name: 'mail' })] });
  const scope = {
    connection: 'default',
    graph: buildGraph(topology),
    topology,
    numbers: createNumbersStore(),
    zone: 'utc' as const,
    onSelect: () => {},
  };
  const [onGo, onClose] = [vi.fn(), vi.fn()];
  render(
    <QueryClientProvider client={client}>
      <FindingsSheet scopes={[scope]} onGo={onGo} onClose={onClose} />
    </QueryClientProvider>,
  );
  return { onGo, onClose };
}

afterEach(() => {
  cleanup();
  planDesk.set({ open: null, collected: null });
});

it('groups by severity, the worst first, and leads to the place of each', () => {
  const { onGo, onClose } = show({ findings: [lost, few], cannotTell: [] });
  expect(screen.getByRole('heading', { name: '2 findings' })).toBeDefined();
  const names = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
  expect(names).toEqual(['Messages are lost', 'Messages are lost when something fails']);
  fireEvent.click(screen.getByRole('button', { name: lost.title }));
  expect(onGo).toHaveBeenCalledExactlyOnceWith(mail);
  expect(onClose).toHaveBeenCalledOnce();
});

it('shows the plan of what can be mended, and says of the rest that it cannot', () => {
  const { onClose } = show({ findings: [lost, few], cannotTell: [] });
  const risk = screen.getByRole('region', { name: 'Messages are lost when something fails' });
  expect(within(risk).getByText(/No plan can mend this/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: /^Show the plan/ }));
  expect(planDesk.get().open).toEqual({ source: 'intents', intents: [allow] });
  expect(onClose).toHaveBeenCalledOnce();
});

it('says of several that are alike once why they matter, and mends them together or each alone', () => {
  const [print, post] = [topicArn('print'), topicArn('post')].map((topic) => ({
    ...lost,
    id: `no-delivery-policy|${topic}`,
    title: `mail gets nothing of ${topic}`,
    mend: { words: 'Lets it send.', intents: [{ ...allow, topicArn: topic }] },
  })) as [Finding, Finding];
  show({ findings: [print, few, post], cannotTell: [] });
  expect(screen.getAllByText(lost.explanation)).toHaveLength(2);
  expect(screen.getByRole('heading', { name: '3 findings' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: `Show the plan that mends it: ${post.title}` }));
  expect(planDesk.get().open).toEqual({ source: 'intents', intents: post.mend?.intents });
  fireEvent.click(screen.getByRole('button', { name: 'Show one plan that mends all 2' }));
  const both = [print, post].flatMap(({ mend }) => mend?.intents ?? []);
  expect(planDesk.get().open).toEqual({ source: 'intents', intents: both });
});

it('offers the other way where there are two, of one alone and of several together', () => {
  const [ada, kai] = ['ada', 'kai'].map((name) => ({
    ...lost,
    id: `endpoint-disabled|${name}`,
    title: `The device ${name} is disabled`,
    mend: { words: 'Enables it.', intents: [{ kind: 'enableDevice', endpointArn: deviceArn(name) }] },
    otherwise: { words: 'Or unsubscribes it.', intents: [{ kind: 'unsubscribe', subscription: name }] },
  })) as [Finding, Finding];
  show({ findings: [ada], cannotTell: [] });
  fireEvent.click(screen.getByRole('button', { name: `Show the other plan: ${ada.title}` }));
  expect(planDesk.get().open).toMatchObject({ intents: [{ kind: 'unsubscribe', subscription: 'ada' }] });
  cleanup();
  show({ findings: [ada, kai], cannotTell: [] });
  fireEvent.click(screen.getByRole('button', { name: 'Show the other plan for all 2' }));
  expect(planDesk.get().open).toMatchObject({ intents: [{ subscription: 'ada' }, { subscription: 'kai' }] });
});

it('where nothing is wrong it says so, and what could not be told, once for each reason', () => {
  show({
    findings: [],
    cannotTell: [
      { kind: 'public-policy', ...open },
      { kind: 'kms-blocks-sns', ...open },
    ],
  });
  expect(screen.getByText('No findings on what is known')).toBeDefined();
  expect(screen.getByText('Cannot tell (1)')).toBeDefined();
  expect(
    screen.getByText(/So it cannot be told whether it is open to anyone, whether SNS may use its key/),
  ).toBeDefined();
});
