import type { SnsAction } from '../action.ts';
import { readStatements, writeStatements } from '../attributes/topic-policy.ts';
import { invalidParameter } from '../errors.ts';
import { findTopic } from '../find-topic.ts';

/** Takes the statement of that label out of the topic's policy; a label that is not there is fine. */
export const removePermission: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('TopicArn'), 'RemovePermission');
  const label = form.get('Label') ?? '';
  if (label === '') throw invalidParameter('Label');
  const statements = readStatements(topic);
  const rest = statements.filter(({ Sid }) => Sid !== label);
  if (rest.length < statements.length) writeStatements(topic, rest);
  return undefined;
};
