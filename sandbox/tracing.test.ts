import { PublishCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bench, openBench, queueUrl } from './sns/testing/open-bench.ts';

const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

/** Sends the trace header with every request, as X-Ray's SDK does. */
function trace(client: Bench['sns'] | Bench['sqs']): void {
  const middleware: Parameters<Bench['sns']['middlewareStack']['add']>[0] = (next) => (args) => {
    const { request } = args as unknown as { request: { headers: Record<string, string> } };
    request.headers['X-Amzn-Trace-Id'] = TRACE;
    return next(args);
  };
  (client as Bench['sns']).middlewareStack.add(middleware as never, { step: 'build' });
}

const traceOf = async (queue: string) => (await bench.receive(queue))[0]?.Attributes?.AWSTraceHeader;

it('the trace header of a publisher reaches the queue, enveloped or raw', async () => {
  const topic = await bench.topic('orders');
  const [enveloped, raw] = [await bench.queue('enveloped'), await bench.queue('raw')];
  await bench.subscribe(topic, enveloped);
  await bench.subscribe(topic, raw, { RawMessageDelivery: 'true' });
  trace(bench.sns);
  await bench.sns.send(new PublishCommand({ TopicArn: topic, Message: 'x' }));
  expect([await traceOf(enveloped), await traceOf(raw)]).toEqual([TRACE, TRACE]);
});

it('the trace header of a sender stays with the message', async () => {
  const queue = await bench.queue('orders');
  trace(bench.sqs);
  await bench.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue), MessageBody: 'x' }));
  expect(await traceOf(queue)).toBe(TRACE);
});

it('the SDK has the request id of answers and of refusals, of both services', async () => {
  const uuid = /^[0-9a-f-]{36}$/;
  const { $metadata } = await bench.sns.send(
    new PublishCommand({ TopicArn: await bench.topic('orders'), Message: 'x' }),
  );
  expect($metadata.requestId).toMatch(uuid);
  const refused = [
    bench.publish('arn:aws:sns:eu-west-1:000000000000:nowhere', 'x'),
    bench.sqs.send(
      new SendMessageCommand({ QueueUrl: `${bench.sandbox.endpoint}/000000000000/nowhere`, MessageBody: 'x' }),
    ),
  ];
  for (const promise of refused) {
    await expect(promise).rejects.toMatchObject({ $metadata: { requestId: expect.stringMatching(uuid) } });
  }
});
