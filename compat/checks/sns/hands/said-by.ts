import type { Source } from '../../../check.ts';

/** A sentence of the SNS API reference, from the page of an operation or of a data type. */
export function reference(page: string, sentence: string): Source {
  return { kind: 'api-reference', service: 'sns', page, sentence };
}

/** A sentence of the SNS developer guide, by the name of its page. */
export function guide(page: string, sentence: string): Source {
  return { kind: 'guide', url: `https://docs.aws.amazon.com/sns/latest/dg/${page}.html`, sentence };
}
