import type { Queue } from '#lib/contracts/queue.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

type Plan = { source: Queue; queues: readonly Queue[]; destinationArn: string | null };

/**
 * Refuses what SQS would refuse, in words that say what to do instead. What is not known here is left to SQS.
 * Source: SQS API reference, StartMessageMoveTask.
 * @throws WeirError `conflict`, `invalid_input`
 */
export function checkRedrive({ source, queues, destinationArn }: Plan): void {
  if (source.deadLetterFor.length === 0 && queues.every(({ access }) => access.state === 'readable')) {
    throw weirError(
      'conflict',
      `No queue names ${source.name} in its redrive policy. SQS redrives only from the dead-letter queue of an SQS queue, not of an SNS subscription or a Lambda function.`,
    );
  }
  if (destinationArn === null) return;
  if (destinationArn === source.arn) {
    throw weirError('invalid_input', `${source.name} cannot be redriven onto itself: choose another queue.`);
  }
  const destination = queues.find(({ arn }) => arn === destinationArn);
  const fifo = destination?.fifo ?? destinationArn.endsWith('.fifo');
  if (fifo !== source.fifo) {
    throw weirError(
      'invalid_input',
      `${nameOfArn(destinationArn)} is a ${kindOf(fifo)} queue and ${source.name} a ${kindOf(source.fifo)} one: SQS moves messages only between queues of one type.`,
    );
  }
}

function kindOf(fifo: boolean): string {
  return fifo ? 'FIFO' : 'standard';
}
