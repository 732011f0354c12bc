import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';

/** The caller's topics in this region, a hundred a page. */
export const listTopics: SnsAction = (call, form) =>
  writePage(call, form, 'Topics', call.region.sns.topics, ({ arn }) => textElement('TopicArn', arn));
