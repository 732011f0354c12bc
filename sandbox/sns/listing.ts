import type { Call } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';
import { listElement, textElement } from '#sandbox/core/xml.ts';
import { invalidParameter } from './errors.ts';
import { type Ledger, writeToken } from './ledger.ts';
import type { Subscription } from './state.ts';

/** Rows a page of any SNS list holds (SNS API reference, ListTopics, ListSubscriptions). */
const PAGE_SIZE = 100;

/** A token that begins from the start, for the fault of a list that never ends. */
const FIRST_TOKEN = writeToken(0);

/**
 * Writes one page of a list and the token of the next.
 * @throws ServiceError `InvalidParameter` for a token that is none
 */
export function writePage<T>(
  call: Call,
  form: Form,
  name: string,
  rows: Ledger<T>,
  write: (row: T) => string,
  tokenName = 'NextToken',
): string {
  const token = form.get(tokenName) || undefined;
  const page = rows.page(token, PAGE_SIZE);
  if (page === undefined) throw invalidParameter(tokenName);
  const next = call.fault('repeat-token') ? (token ?? page.nextToken ?? FIRST_TOKEN) : page.nextToken;
  return listElement(name, page.items.map(write)) + (next === undefined ? '' : textElement(tokenName, next));
}

/** A subscription as both lists show it; while it is pending its ARN is not told. */
export function writeSubscription({ arn, topicArn, protocol, endpoint, owner, confirmation }: Subscription): string {
  return [
    textElement('TopicArn', topicArn),
    textElement('Protocol', protocol),
    textElement('SubscriptionArn', confirmation.kind === 'pending' ? 'PendingConfirmation' : arn),
    textElement('Owner', owner),
    textElement('Endpoint', endpoint),
  ].join('');
}
