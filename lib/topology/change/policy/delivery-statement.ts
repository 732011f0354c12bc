import { isRecord, parseRecord } from '../../json-record.ts';

/** A number follows where the name is taken. */
const SID = 'WeirDelivery';

/** What a statement of Weir's says: these topics, through this principal, may send to this queue. */
export type DeliveryStatement = { sid: string; principal: string; queueArn: string; topicArns: readonly string[] };

/** The statement that lets topics send to a queue, and nobody do anything else. */
export function deliveryStatement({ sid, principal, queueArn, topicArns }: DeliveryStatement): object {
  const [first, ...more] = topicArns;
  return {
    Sid: sid,
    Effect: 'Allow',
    Principal: { Service: principal },
    Action: 'sqs:SendMessage',
    Resource: queueArn,
    Condition: { ArnEquals: { 'aws:SourceArn': more.length > 0 ? topicArns : first } },
  };
}

/** What a statement says, if it is one of Weir's and nobody made it say more; `null` = it is another's. */
export function readDelivery(statement: unknown): DeliveryStatement | null {
  if (!isRecord(statement) || !isRecord(statement.Principal) || !isRecord(statement.Condition)) return null;
  const { Sid: sid, Principal, Resource: queueArn, Condition } = statement;
  const { Service: principal } = Principal;
  const equals = isRecord(Condition.ArnEquals) ? Condition.ArnEquals['aws:SourceArn'] : null;
  const topicArns = Array.isArray(equals) ? equals : [equals];
  if (typeof sid !== 'string' || !/^WeirDelivery\d*$/.test(sid)) return null;
  if (typeof principal !== 'string' || typeof queueArn !== 'string' || !topicArns.every(isText)) return null;
  const read = { sid, principal, queueArn, topicArns };
  return sameJson(statement, deliveryStatement(read)) || sameJson(statement, listed(read)) ? read : null;
}

/** The first name that no statement has yet. */
export function sidFor(statements: readonly unknown[]): string {
  const taken = new Set(statements.map((one) => (isRecord(one) ? one.Sid : null)));
  let index = 0;
  while (taken.has(freeSid(index))) index++;
  return freeSid(index);
}

/** Whether two parsed values say the same, in whatever order of keys. */
function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Whether two attributes' texts say the same: JSON in whatever form, other text as it is. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [parseRecord(a), parseRecord(b)];
  return a === b || (x !== null && y !== null && sameJson(x, y));
}

/** A text that is equal for values that say the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1))) : part,
  );
}

function listed(read: DeliveryStatement): object {
  return { ...deliveryStatement(read), Condition: { ArnEquals: { 'aws:SourceArn': read.topicArns } } };
}

function freeSid(index: number): string {
  return index === 0 ? SID : `${SID}${index + 1}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
