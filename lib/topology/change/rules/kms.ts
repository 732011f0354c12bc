import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';

type KmsWarning = { severity: 'danger' | 'caution'; words: string };

/**
 * What to know before SNS delivers to a queue that is encrypted by a KMS key; `null` = nothing.
 * Source: SNS developer guide, "Setting up Amazon SNS topic encryption with encrypted Amazon SQS queue subscription".
 */
export function kmsWarning(queueArn: string, attributes: AttributeValues): KmsWarning | null {
  const key = attributes.KmsMasterKeyId;
  const name = nameOfArn(queueArn);
  if (!key) return null;
  if (key.endsWith('alias/aws/sqs')) {
    const words = `Queue ${name} is encrypted with AWS's own key alias/aws/sqs, which SNS may not use: all messages from topics are dropped.`;
    return { severity: 'danger', words };
  }
  const words = `Queue ${name} is encrypted with KMS key ${key}: its key policy must let sns.amazonaws.com use kms:GenerateDataKey* and kms:Decrypt, or messages are dropped. Weir cannot read key policies.`;
  return { severity: 'caution', words };
}
