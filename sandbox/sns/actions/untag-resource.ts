import type { SnsAction } from '../action.ts';
import { findTaggedTopic } from '../find-tagged-topic.ts';
import { formList } from '../wire/form.ts';

/** Takes tags off a topic; keys it does not have are fine. */
export const untagResource: SnsAction = (call, form) => {
  const topic = findTaggedTopic(call, form, 'UntagResource');
  for (const member of formList(form, 'TagKeys.member')) topic.tags.delete(member.get('') ?? '');
  return '';
};
