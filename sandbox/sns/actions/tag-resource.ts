import type { SnsAction } from '../action.ts';
import { checkTagCount, readTags } from '../attributes/tags.ts';
import { findTaggedTopic } from '../find-tagged-topic.ts';

/** Adds tags to a topic, in place of those with the same keys. */
export const tagResource: SnsAction = (call, form) => {
  const topic = findTaggedTopic(call, form, 'TagResource');
  const tags = readTags(form);
  checkTagCount(new Set([...topic.tags.keys(), ...tags.keys()]).size);
  for (const [key, value] of tags) topic.tags.set(key, value);
  return '';
};
