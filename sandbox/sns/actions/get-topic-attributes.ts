import { mapElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { topicAttributes } from '../attributes/topic-attributes.ts';
import { findTopic } from '../find-topic.ts';

export const getTopicAttributes: SnsAction = (call, form) =>
  mapElement('Attributes', topicAttributes(findTopic(call, form.get('TopicArn'), 'GetTopicAttributes')));
