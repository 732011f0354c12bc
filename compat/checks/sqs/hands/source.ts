import type { Source } from '../../../check.ts';

/** A sentence of the SQS API reference, from the page of an operation or of a data type. */
export function api(page: string, sentence: string): Source {
  return { kind: 'api-reference', service: 'sqs', page, sentence };
}

const GUIDE = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/';

/** A sentence of the SQS developer guide, for what the reference is silent about. */
export function guide(page: string, sentence: string): Source {
  return { kind: 'guide', url: `${GUIDE}${page}.html`, sentence };
}
