/** What a queue has that nothing was said of (SQS API reference, CreateQueue). Seconds; MaximumMessageSize in bytes. */
const STANDARD = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  VisibilityTimeout: '30',
  SqsManagedSseEnabled: 'true',
};

const FIFO = {
  ...STANDARD,
  ContentBasedDeduplication: 'false',
  DeduplicationScope: 'queue',
  FifoThroughputLimit: 'perQueue',
};

export function defaultAttributes(fifo: boolean): Map<string, string> {
  return new Map(Object.entries(fifo ? FIFO : STANDARD));
}
