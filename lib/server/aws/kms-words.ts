const KEY_ARN = /arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(?:key|alias)\/[\w/-]{1,256}/;

/** The key that AWS's own words name, by its ARN alone: the rest of them can hold a session's name. */
export function kmsKeyIn(detail: string): string {
  const arn = KEY_ARN.exec(detail)?.[0];
  return arn ? `KMS key ${arn}` : 'its KMS key';
}

/** What a call needs of a key: reading unwraps a data key, writing makes one. Source: SQS developer guide, "Key management". */
export function kmsActionsOf(action: string): string {
  return action === 'sqs:ReceiveMessage' ? 'kms:Decrypt' : 'kms:GenerateDataKey and kms:Decrypt';
}
