import assert from 'node:assert/strict';
import { PublishCommand } from '@aws-sdk/client-sns';
import type { Check, Subject } from '../../check.ts';
import { messageIn } from './hands/messages.ts';
import { reference } from './hands/said-by.ts';
import { setOfTopic } from './hands/topics.ts';
import { RAW, wire } from './hands/wiring.ts';

const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
const PASSES = reference(
  'CreateTopic',
  'By default TracingConfig is set to PassThrough, and the topic passes through the tracing header it receives from an Amazon SNS publisher to its subscriptions.',
);

/** Publishes as a program under X-Ray does: with the trace in a header of the call. */
async function publishTraced({ sns }: Subject, TopicArn: string): Promise<void> {
  const command = new PublishCommand({ TopicArn, Message: 'hello' });
  command.middlewareStack.add(
    (next) => (args) => {
      (args.request as { headers: Record<string, string> }).headers['X-Amzn-Trace-Id'] = TRACE;
      return next(args);
    },
    { step: 'build', name: 'traced' },
  );
  await sns.send(command);
}

/** Traces that go through a topic. */
export const tracingChecks: readonly Check[] = [
  {
    name: 'sns/TracingConfig/passes the tracing header on to a queue',
    source: PASSES,
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      await publishTraced(subject, topic);
      assert.equal((await messageIn(subject, queue)).Attributes?.AWSTraceHeader, TRACE);
    },
  },
  {
    name: 'sns/TracingConfig/passes the root of the trace on where it is Active',
    source: reference(
      'CreateTopic',
      'If set to Active, Amazon SNS will vend X-Ray segment data to topic owner account if the sampled flag in the tracing header is true.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await setOfTopic(subject, topic, 'TracingConfig', 'Active');
      await publishTraced(subject, topic);
      const header = (await messageIn(subject, queue)).Attributes?.AWSTraceHeader ?? '';
      assert.ok(header.includes(TRACE.split(';')[0] ?? ''), `the header is ${header || 'missing'}`);
    },
  },
];
