import { formTexts } from '#sandbox/core/form.ts';
import type { SnsAction } from '../action.ts';
import { OWNER_ACTIONS, readStatements, writeStatements } from '../attributes/topic-policy.ts';
import { invalidParameter } from '../errors.ts';
import { findTopic } from '../find-topic.ts';

/** Adds a statement to the topic's policy that lets accounts run actions; the label is its `Sid`. */
export const addPermission: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('TopicArn'), 'AddPermission');
  const label = form.get('Label') ?? '';
  const accounts = formTexts(form, 'AWSAccountId.member');
  const actions = formTexts(form, 'ActionName.member').map((action) => `SNS:${action}`);
  if (label === '') throw invalidParameter('Label');
  if (accounts.length === 0 || accounts.some((account) => !/^\d{12}$/.test(account))) {
    throw invalidParameter('AWSAccountId');
  }
  if (actions.length === 0) throw invalidParameter('ActionName');
  if (!actions.every((action) => OWNER_ACTIONS.includes(action))) {
    throw invalidParameter('Policy statement action out of service scope!');
  }
  const statements = readStatements(topic);
  if (statements.some(({ Sid }) => Sid === label)) throw invalidParameter('Statement already exists');
  const added = {
    Sid: label,
    Effect: 'Allow',
    Principal: { AWS: oneOrMore(accounts.map((account) => `arn:aws:iam::${account}:root`)) },
    Action: oneOrMore(actions),
    Resource: topic.arn,
  };
  writeStatements(topic, [...statements, added]);
  return undefined;
};

/** AWS writes a list of one as the one. */
function oneOrMore(values: readonly string[]): string | readonly string[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}
