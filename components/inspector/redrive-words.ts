/** When a message becomes a dead letter. Source: SQS developer guide, "Using dead-letter queues". */
export function maxReceiveWords(maxReceiveCount: number): string {
  const times = maxReceiveCount === 1 ? 'once' : `${maxReceiveCount} times`;
  return `A message that was received ${times} and not deleted is moved at the next receive.`;
}

type RedriveAllow = { permission: 'allowAll' | 'denyAll' | 'byQueue'; sourceQueueArns: readonly string[] };

/** Which queues may use this one as their dead-letter queue. Source: SQS API reference, `RedriveAllowPolicy`. */
export function redriveAllowWords(redriveAllow: RedriveAllow | null): string {
  switch (redriveAllow?.permission) {
    case undefined:
      return 'Any queue of this account and region may use this queue as its dead-letter queue (no RedriveAllowPolicy).';
    case 'allowAll':
      return 'Any queue of this account and region may use this queue as its dead-letter queue.';
    case 'denyAll':
      return 'No queue may use this queue as its dead-letter queue.';
    case 'byQueue':
      return 'Only these queues may use this queue as their dead-letter queue:';
  }
}
