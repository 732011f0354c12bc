import { formTexts } from '#sandbox/core/form.ts';
import type { SnsAction } from '../action.ts';
import { findTaggedTopic } from '../find-tagged-topic.ts';

/** Takes tags off a topic; keys it does not have are fine. */
export const untagResource: SnsAction = (call, form) => {
  const topic = findTaggedTopic(call, form, 'UntagResource');
  for (const key of formTexts(form, 'TagKeys.member')) topic.tags.delete(key);
  return '';
};
