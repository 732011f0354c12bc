import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';
import { textElement } from '../wire/xml.ts';

/** The caller's topics in this region, a hundred a page. */
export const listTopics: SnsAction = (call, form) =>
  writePage(call, form, 'Topics', call.region.sns.topics, ({ arn }) => textElement('TopicArn', arn));
