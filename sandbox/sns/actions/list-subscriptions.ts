import type { SnsAction } from '../action.ts';
import { writePage, writeSubscription } from '../listing.ts';

/** The caller's own subscriptions in this region, a hundred a page. */
export const listSubscriptions: SnsAction = (call, form) =>
  writePage(call, form, 'Subscriptions', call.region.sns.subscriptions, writeSubscription);
