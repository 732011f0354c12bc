import type { SnsAction } from '../action.ts';
import { orRefuse } from '../attributes/check.ts';
import { checkLargeMessages } from '../attributes/large-messages.ts';
import { topicAttributeCheck } from '../attributes/topic-attributes.ts';
import { invalidParameter } from '../errors.ts';
import { findTopic } from '../find-topic.ts';

/** Sets one attribute of a topic; the empty text takes a policy or a key away. */
export const setTopicAttributes: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('TopicArn'), 'SetTopicAttributes');
  const name = form.get('AttributeName') ?? '';
  const value = form.get('AttributeValue') ?? '';
  const check = topicAttributeCheck(name, topic.fifo);
  if (check === undefined) throw invalidParameter('AttributeName');
  orRefuse(invalidParameter, () => {
    check(name, value);
    if (name === 'MaximumMessageSize') checkLargeMessages(topic, Number(value));
  });
  if (value === '') topic.attributes.delete(name);
  else topic.attributes.set(name, value);
  return undefined;
};
