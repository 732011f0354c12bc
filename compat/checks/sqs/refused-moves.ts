import { ResourceNotFoundException, UnsupportedOperation } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { send } from './hands/messages.ts';
import { deadLetters, fifoDeadLetters, startMove } from './hands/move-tasks.ts';
import { arnOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

const REDRIVE = 'sqs-configure-dead-letter-queue-redrive';
const RATE = 'The maximum value for messages per second is 500.';
const MISSING = "One or more specified resources don't exist.";

/** What StartMessageMoveTask refuses. */
export const refusedMovesChecks: readonly Check[] = [
  {
    name: "sqs/StartMessageMoveTask/refuses a source that is nobody's dead-letter queue",
    source: api(
      'StartMessageMoveTask',
      'Currently, only ARNs of dead-letter queues (DLQs) whose sources are other Amazon SQS queues are accepted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'nobody');
      await send(subject, url, 'one');
      await refused(startMove(subject, await arnOf(subject, url)));
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/refuses a source that is not there with ResourceNotFoundException',
    source: api('StartMessageMoveTask', MISSING),
    async run(subject) {
      const arn = await arnOf(subject, await newQueue(subject, 'there'));
      await refused(startMove(subject, `${arn}-not`), ResourceNotFoundException);
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/refuses a destination that is not there with ResourceNotFoundException',
    source: api('StartMessageMoveTask', MISSING),
    async run(subject) {
      const { sourceArn, deadArn } = await deadLetters(subject, 'one');
      await refused(startMove(subject, deadArn, { DestinationArn: `${sourceArn}-not` }), ResourceNotFoundException);
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/refuses a destination of another kind',
    source: guide(
      REDRIVE,
      'For example, if the dead-letter queue is a FIFO queue, the redrive destination queue must be a FIFO queue as well.',
    ),
    async run(subject) {
      const { deadArn } = await fifoDeadLetters(subject, 'one');
      const DestinationArn = await arnOf(subject, await newQueue(subject, 'standard'));
      await refused(startMove(subject, deadArn, { DestinationArn }));
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/refuses a rate of 501 messages a second',
    source: api('StartMessageMoveTask', RATE),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one');
      await refused(startMove(subject, deadArn, { MaxNumberOfMessagesPerSecond: 501 }));
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/refuses a second task of a source with UnsupportedOperation',
    source: api(
      'StartMessageMoveTask',
      'Only one active message movement task is supported per queue at any given time.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one', 'two', 'three', 'four', 'five');
      await startMove(subject, deadArn, { MaxNumberOfMessagesPerSecond: 1 });
      await refused(startMove(subject, deadArn), UnsupportedOperation);
    },
  },
];
