import { paginateListSubscriptions } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareCall } from '#sandbox/testing/bare-call.ts';
import { dispatchSns } from './dispatch.ts';
import { type Bench, openBench, queueArn, REGION } from './testing/open-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

type Params = Record<string, string>;

async function fill(run: (params: Params) => Promise<unknown>, subscriptions = 10_000): Promise<void> {
  for (let index = 0; index < subscriptions; index += 1) {
    const name = `topic-${index % 1_000}`;
    if (index < 1_000) await run({ Action: 'CreateTopic', Name: name });
    const TopicArn = `arn:aws:sns:${REGION}:000000000000:${name}`;
    await run({ Action: 'Subscribe', TopicArn, Protocol: 'sqs', Endpoint: queueArn(`queue-${index}`) });
  }
}

/** ms a page of a hundred takes, the median of all, and how many pages there are. */
async function costOfListing(subscriptions: number): Promise<{ pages: number; median: number }> {
  const call = bareCall();
  const run = (params: Params) => dispatchSns(call, new Map(Object.entries(params)));
  await fill(run, subscriptions);
  const times: number[] = [];
  let token: string | undefined;
  do {
    const started = performance.now();
    const { body } = await run({ Action: 'ListSubscriptions', ...(token === undefined ? {} : { NextToken: token }) });
    times.push(performance.now() - started);
    token = /<NextToken>(.*)<\/NextToken>/.exec(body)?.[1];
  } while (token !== undefined);
  return { pages: times.length, median: times.sort((a, b) => a - b)[times.length >> 1] ?? 0 };
}

describe('10,000 subscriptions', () => {
  it('take no longer a page than 500 do', async () => {
    const [many, few] = [await costOfListing(10_000), await costOfListing(500)];
    expect([many.pages, few.pages]).toEqual([100, 5]);
    expect(many.median / few.median).toBeLessThan(8);
  });

  it('all come through the SDK’s paginator', async () => {
    const call = bareCall(bench.sandbox.world);
    await fill((params) => dispatchSns(call, new Map(Object.entries(params))));
    const seen = new Set<string | undefined>();
    for await (const { Subscriptions = [] } of paginateListSubscriptions({ client: bench.sns }, {})) {
      for (const { Endpoint } of Subscriptions) seen.add(Endpoint);
    }
    expect(seen.size).toBe(10_000);
  });
});
