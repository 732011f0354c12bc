import { expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { hostileStrings } from '#lib/testing/hostile-strings.ts';
import { mermaidOf } from './mermaid.ts';

it('draws the map from left to right, with what is told on its edges', () => {
  const text = mermaidOf(
    aTopology({
      topics: [aTopic()],
      queues: [
        aQueue({ deadLetter: { arn: queueArn('dead'), maxReceiveCount: 5 } }),
        aQueue({ name: 'dead', deadLetterFor: [queueArn('orders')] }),
      ],
      subscriptions: [
        aSubscription({ delivery: 'no-policy' }),
        aSubscription({ protocol: 'email', endpoint: 'ops@shop.example', pending: true }),
      ],
    }),
  );
  expect(
    text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim())
      .sort(),
  ).toEqual(
    [
      'flowchart LR',
      'n1[["dead"]]',
      'n2>"ops#64;shop.example"]',
      'n4["orders"]',
      'n3(["orders"])',
      'n3 -.->|"pending"| n2',
      'n3 --x|"no policy: dropped"| n4',
      'n4 -.->|"after 5"| n1',
    ].sort(),
  );
});

it('lets no name be markup, or leave its line', () => {
  const endpoints = hostileStrings(200);
  const subscriptions = endpoints.map((endpoint) => aSubscription({ protocol: 'https', endpoint }));
  const lines = mermaidOf(aTopology({ topics: [aTopic()], queues: [], subscriptions })).split('\n');
  for (const line of lines.slice(2, -1)) {
    expect(line).toMatch(/^ {2}n\d+(?:(?:\(\[|\[\[|\[|>)"[^"<>&`\\|{}[\]()]*"(?:\]\)|\]\]|\])| \S+ n\d+)$/);
  }
});
