import fc from 'fast-check';
import { ACCOUNT, topicArn } from '#lib/testing/builders.ts';
import { deliveryStatement } from '../policy/delivery-statement.ts';

const TOPICS = ['t0', 't1', 'ft.fifo'].map(topicArn);

const topics = fc.subarray(TOPICS, { minLength: 1 });

/** A statement that somebody else may have written; `QUEUE` stands for the queue's ARN. */
const foreignStatement = fc
  .oneof(
    fc.record({
      effect: fc.constantFrom('Allow', 'Deny'),
      principal: fc.constantFrom<unknown>(
        '*',
        { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        { Service: 'sns.amazonaws.com' },
      ),
      action: fc.constantFrom<unknown>(
        'sqs:SendMessage',
        'sqs:*',
        ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
        'SQS:sendmessage',
      ),
      condition: fc.constantFrom<unknown>(
        undefined,
        { Bool: { 'aws:SecureTransport': 'false' } },
        { ArnLike: { 'aws:SourceArn': `arn:aws:sns:*:${ACCOUNT}:t*` } },
        { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
        { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
      ),
      sid: fc.option(fc.constantFrom('one', 'two', 'WeirDelivery', 'Ä "quoted" \\ sid'), { nil: undefined }),
      ownOrder: fc.boolean(),
    }),
  )
  .map(({ effect, principal, action, condition, sid, ownOrder }) => {
    const rest = { Action: action, Resource: 'QUEUE', ...(condition ? { Condition: condition } : {}) };
    return ownOrder
      ? { Principal: principal, ...rest, Effect: effect, ...(sid ? { Sid: sid } : {}) }
      : { ...(sid ? { Sid: sid } : {}), Effect: effect, Principal: principal, ...rest };
  });

const ourStatement = fc
  .tuple(topics, fc.boolean())
  .map(([topicArns]) =>
    deliveryStatement({ sid: 'WeirDelivery', principal: 'sns.amazonaws.com', queueArn: 'QUEUE', topicArns }),
  );

const statements = fc
  .tuple(fc.array(foreignStatement, { maxLength: 4 }), fc.option(ourStatement), fc.nat(4))
  .map(([foreign, ours, at]): object[] => (ours ? [...foreign.slice(0, at), ours, ...foreign.slice(at)] : foreign))
  .filter((list) => list.length > 0);

/** Policies as people and tools write them: one line or many, one statement with or without a list, odd orders of keys. */
export const aPolicy: fc.Arbitrary<string> = fc
  .tuple(statements, fc.constantFrom<string | number | undefined>(undefined, 2, '\t', 4), fc.boolean(), fc.nat(2))
  .map(([list, indent, last, form]) => {
    const Statement = form === 0 && list.length === 1 ? list[0] : list;
    const document = last
      ? { Version: '2012-10-17', Id: 'shop', Statement }
      : { Statement, Version: '2008-10-17', Id: 'a "Statement": [' };
    const text = JSON.stringify(document, null, indent);
    return form === 1 ? ` ${text.replaceAll('":', '" : ')}\n` : text;
  });
