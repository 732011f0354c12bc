import { listElement, textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { findTaggedTopic } from '../find-tagged-topic.ts';

export const listTagsForResource: SnsAction = (call, form) => {
  const { tags } = findTaggedTopic(call, form, 'ListTagsForResource');
  const members = [...tags].map(([key, value]) => textElement('Key', key) + textElement('Value', value));
  return listElement('Tags', members);
};
