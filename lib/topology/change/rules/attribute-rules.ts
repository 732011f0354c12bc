/** Says why a value is none, or `null`. */
type Rule = (value: string) => string | null;

type Rules = { any: Readonly<Record<string, Rule>>; fifo: Readonly<Record<string, Rule>> };

/** SQS API reference, SetQueueAttributes. Seconds; MaximumMessageSize in bytes. */
export const QUEUE_RULES: Rules = {
  any: {
    DelaySeconds: between(0, 900),
    MaximumMessageSize: between(1024, 1_048_576),
    MessageRetentionPeriod: between(60, 1_209_600),
    ReceiveMessageWaitTimeSeconds: between(0, 20),
    VisibilityTimeout: between(0, 43_200),
    KmsDataKeyReusePeriodSeconds: between(60, 86_400),
    KmsMasterKeyId: anything,
    SqsManagedSseEnabled: oneOf('true', 'false'),
    Policy: anything,
    RedrivePolicy: anything,
    RedriveAllowPolicy: anything,
  },
  fifo: {
    ContentBasedDeduplication: oneOf('true', 'false'),
    DeduplicationScope: oneOf('messageGroup', 'queue'),
    FifoThroughputLimit: oneOf('perQueue', 'perMessageGroupId'),
  },
};

/** SNS API reference, SetTopicAttributes. MaximumMessageSize in bytes. */
export const TOPIC_RULES: Rules = {
  any: {
    ArchivePolicy: anything,
    DeliveryPolicy: anything,
    DisplayName: (value) => (value.length > 100 ? 'must have at most 100 characters' : null),
    KmsMasterKeyId: anything,
    MaximumMessageSize: between(1024, 1_048_576),
    Policy: anything,
    SignatureVersion: oneOf('1', '2'),
    TracingConfig: oneOf('PassThrough', 'Active'),
    ...feedback(),
  },
  fifo: {
    ContentBasedDeduplication: oneOf('true', 'false'),
    FifoThroughputScope: oneOf('Topic', 'MessageGroup'),
  },
};

/** Why AWS would refuse an attribute, a sentence; `null` = it would not, as far as its form goes. */
export function whyNotAttribute(rules: Rules, fifo: boolean, name: string, value: string): string | null {
  const rule = rules.any[name] ?? (fifo ? rules.fifo[name] : undefined);
  if (!rule) return name in rules.fifo ? `Only FIFO has ${name}.` : `There is no attribute ${name} to set.`;
  const problem = value === '' ? null : rule(value);
  return problem ? `${name} ${problem}.` : null;
}

/** What AWS takes to be said where nothing is: how an attribute that cannot be taken away is put back. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  KmsDataKeyReusePeriodSeconds: '300',
  SqsManagedSseEnabled: 'false',
  SignatureVersion: '1',
  TracingConfig: 'PassThrough',
  MaximumMessageSize: '262144',
  FifoThroughputScope: 'Topic',
  FilterPolicyScope: 'MessageAttributes',
  RawMessageDelivery: 'false',
};

function between(min: number, max: number): Rule {
  return (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max
      ? null
      : `must be a whole number between ${min} and ${max}`;
}

function oneOf(...values: string[]): Rule {
  return (value) => (values.includes(value) ? null : `must be ${values.join(' or ')}`);
}

function anything(): null {
  return null;
}

/** Delivery status logging, by protocol. */
function feedback(): Record<string, Rule> {
  const protocols = ['HTTP', 'Firehose', 'Lambda', 'Application', 'SQS'];
  const rules = protocols.flatMap((protocol): [string, Rule][] => [
    [`${protocol}SuccessFeedbackRoleArn`, anything],
    [`${protocol}SuccessFeedbackSampleRate`, between(0, 100)],
    [`${protocol}FailureFeedbackRoleArn`, anything],
  ]);
  return Object.fromEntries(rules);
}
