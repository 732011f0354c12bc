import { ServiceError } from '#sandbox/core/service-error.ts';
import { splitQueueArn } from './arn.ts';
import { invalidParameter } from './errors.ts';
import { PROTOCOLS, type Protocol, type Topic } from './state.ts';

/** @throws ServiceError `InvalidParameter` */
export function readProtocol(text: string | undefined): Protocol {
  const protocol = PROTOCOLS.find((known) => known === text);
  if (protocol !== undefined) return protocol;
  throw invalidParameter(`Amazon SNS does not support this protocol string: ${text ?? ''}`);
}

/** E.164 with hyphens between groups, as SNS takes it. */
export const PHONE_NUMBER = /^\+?\d{1,15}(?:-\d{1,15}){0,5}$/;

/** What an endpoint of each protocol looks like, and how SNS refuses another. */
const ENDPOINTS: Record<Protocol, { form: RegExp; refusal: string }> = {
  sqs: { form: /^/, refusal: 'SQS endpoint ARN' },
  lambda: { form: /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w:$-]+$/, refusal: 'Lambda endpoint ARN' },
  firehose: {
    form: /^arn:aws[a-z-]*:firehose:[a-z0-9-]+:\d{12}:deliverystream\/[\w.-]+$/,
    refusal: 'Firehose endpoint ARN',
  },
  application: { form: /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:endpoint\/.+$/, refusal: 'Application endpoint ARN' },
  http: { form: /^http:\/\/[^\s/]+/, refusal: 'Endpoint must match the specified protocol' },
  https: { form: /^https:\/\/[^\s/]+/, refusal: 'Endpoint must match the specified protocol' },
  email: { form: /^[^\s@]+@[^\s@]+$/, refusal: 'Email address' },
  'email-json': { form: /^[^\s@]+@[^\s@]+$/, refusal: 'Email address' },
  sms: { form: PHONE_NUMBER, refusal: 'SMS endpoint' },
};

/** @throws ServiceError `InvalidParameter` where that endpoint cannot be subscribed to that topic */
export function checkEndpoint(
  topic: Topic,
  protocol: Protocol,
  endpoint: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const { form, refusal } = ENDPOINTS[protocol];
  if (protocol === 'sms' && !form.test(endpoint)) {
    throw new ServiceError({ code: 'InvalidParameter', message: `Invalid SMS endpoint: ${endpoint}` });
  }
  if (!form.test(endpoint) || (protocol === 'sqs' && !splitQueueArn(endpoint))) throw invalidParameter(refusal);
  if (topic.fifo && protocol !== 'sqs') {
    throw invalidParameter('Invalid parameter: Endpoint Reason: FIFO topics can only deliver to SQS queues');
  }
  if (!topic.fifo && protocol === 'sqs' && endpoint.endsWith('.fifo')) {
    throw invalidParameter(
      'Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics',
    );
  }
  if (protocol === 'firehose' && !attributes.get('SubscriptionRoleArn')) {
    throw invalidParameter('Attributes Reason: SubscriptionRoleArn is required for firehose');
  }
}
