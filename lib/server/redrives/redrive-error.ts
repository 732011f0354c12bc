import { isWeirError, weirError } from '#lib/server/weir-error.ts';

/** What SQS means by the name of its refusal, for who wanted to redrive; other errors stay as they are. */
export function redriveError(error: unknown, queueName: string): unknown {
  if (!isWeirError(error)) return error;
  const { awsError, requestId } = error;
  const facts = { awsError, requestId, cause: error };
  switch (awsError?.split('.').at(-1)) {
    case 'UnsupportedOperation':
      return weirError(
        'conflict',
        `SQS runs one redrive a queue, and cancels only one that runs. Look at the tasks of ${queueName} and try again.`,
        facts,
      );
    case 'InvalidParameterValue':
    case 'InvalidParameterValueException':
      return weirError(
        'invalid_input',
        `SQS does not redrive from ${queueName} to there: the source must be the dead-letter queue of an SQS queue, the destination another queue of the same type.`,
        facts,
      );
    case 'InvalidAction':
    case 'UnknownOperationException':
    case 'NotImplemented':
      return weirError('conflict', 'This service has no native redrive.', facts);
    default:
      return error;
  }
}
