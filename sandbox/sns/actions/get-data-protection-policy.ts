import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { findTopic } from '../find-topic.ts';

export const getDataProtectionPolicy: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('ResourceArn'), 'GetDataProtectionPolicy', 'ResourceArn');
  return textElement('DataProtectionPolicy', topic.dataProtectionPolicy);
};
