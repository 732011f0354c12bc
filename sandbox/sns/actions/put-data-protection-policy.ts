import type { SnsAction } from '../action.ts';
import { checkDataProtectionPolicy } from '../attributes/data-protection-policy.ts';
import { findTopic } from '../find-topic.ts';

/** Keeps a topic's data protection policy; nothing is audited or masked by it. */
export const putDataProtectionPolicy: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('ResourceArn'), 'PutDataProtectionPolicy', 'ResourceArn');
  const policy = form.get('DataProtectionPolicy') ?? '';
  checkDataProtectionPolicy(policy, topic.fifo);
  topic.dataProtectionPolicy = policy;
  return undefined;
};
