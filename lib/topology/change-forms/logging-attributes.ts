import type { AttributeField } from './attribute-field.ts';

/** Deliveries of these can be logged to CloudWatch (SNS developer guide, "Amazon SNS message delivery status"). */
const LOGGED = [
  { prefix: 'SQS', words: 'SQS' },
  { prefix: 'Lambda', words: 'Lambda' },
  { prefix: 'HTTP', words: 'HTTP and HTTPS' },
  { prefix: 'Firehose', words: 'Firehose' },
  { prefix: 'Application', words: 'Mobile push' },
] as const;

/** A topic's delivery status logging: for each protocol two roles that SNS writes with, and how much of what succeeds. */
export const LOGGING_ATTRIBUTES: readonly AttributeField[] = LOGGED.flatMap(({ prefix, words }): AttributeField[] => [
  { ...role(`${prefix}FailureFeedbackRoleArn`), label: `${words}: role that logs failures` },
  { ...role(`${prefix}SuccessFeedbackRoleArn`), label: `${words}: role that logs successes` },
  {
    name: `${prefix}SuccessFeedbackSampleRate`,
    label: `${words}: successes logged`,
    group: 'logging',
    on: 'all',
    fallback: '',
    kind: 'quantity',
    measure: 'percent',
    min: 0,
    max: 100,
  },
]);

function role(name: string): AttributeField & { kind: 'text' } {
  return { name, label: name, group: 'logging', on: 'all', fallback: '', kind: 'text', maxLength: 2_048 };
}
