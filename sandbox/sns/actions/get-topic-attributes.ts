import type { SnsAction } from '../action.ts';
import { topicAttributes } from '../attributes/topic-attributes.ts';
import { findTopic } from '../find-topic.ts';
import { mapElement } from '../wire/xml.ts';

export const getTopicAttributes: SnsAction = (call, form) =>
  mapElement('Attributes', topicAttributes(findTopic(call, form.get('TopicArn'), 'GetTopicAttributes')));
