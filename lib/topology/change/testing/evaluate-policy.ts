import { ACCOUNT, topicArn } from '#lib/testing/builders.ts';

/** A call that somebody makes on a queue, as IAM sees it. */
export type Request = {
  caller: { aws: string } | { service: string };
  action: string;
  resource: string;
  context: Readonly<Record<string, string>>;
};

const CALLERS = [
  { service: 'sns.amazonaws.com' },
  { service: 's3.amazonaws.com' },
  { aws: `arn:aws:iam::${ACCOUNT}:root` },
  { aws: 'arn:aws:iam::999999999999:role/stranger' },
];
const ACTIONS = ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:PurgeQueue'];
const SOURCES = ['t0', 't1', 'ft.fifo', 'elsewhere'].map(topicArn).concat(`arn:aws:sns:us-east-1:999999999999:t0`);
const PLACES = [
  { 'aws:SecureTransport': 'true', 'aws:SourceIp': '8.8.8.8' },
  { 'aws:SecureTransport': 'false', 'aws:SourceIp': '10.1.2.3' },
];

/** Every call of a grid: who × what × on behalf of which topic × from where. */
export function everyRequest(resource: string): Request[] {
  return CALLERS.flatMap((caller) =>
    ACTIONS.flatMap((action) =>
      SOURCES.flatMap((source) =>
        PLACES.map((place) => {
          const context = { ...place, 'aws:SourceArn': source, 'aws:SourceAccount': source.split(':')[4] ?? '' };
          return { caller, action, resource, context };
        }),
      ),
    ),
  );
}

type Json = Record<string, unknown>;

/**
 * Judges requests as IAM does, written apart from what is tested: any Deny wins, else any Allow. Knows no more of IAM
 * than the policies of the tests use; throws at anything else.
 */
export function evaluator(policy: string | null): (request: Request) => boolean {
  const { Statement } = policy === null ? { Statement: [] } : (JSON.parse(policy) as { Statement: Json | Json[] });
  const statements = [Statement].flat();
  const denials = statements.filter(({ Effect }) => Effect === 'Deny');
  const leaves = statements.filter(({ Effect }) => Effect === 'Allow');
  return (request) => !denials.some((each) => applies(each, request)) && leaves.some((each) => applies(each, request));
}

function applies(
  { Principal, Action, Resource, Condition }: Json,
  { caller, action, resource, context }: Request,
): boolean {
  return (
    isCaller(Principal, caller) &&
    texts(Action).some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    texts(Resource).some((pattern) => like(pattern, resource)) &&
    Object.entries((Condition ?? {}) as Record<string, Json>).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => holds(operator, texts(wanted), context[key])),
    )
  );
}

function isCaller(principal: unknown, caller: Request['caller']): boolean {
  if (principal === '*') return true;
  const { AWS, Service } = principal as Json;
  return 'service' in caller
    ? texts(Service).includes(caller.service)
    : texts(AWS).some((each) => each === '*' || each === caller.aws);
}

function holds(operator: string, wanted: string[], value: string | undefined): boolean {
  if (value === undefined) return false;
  if (operator === 'StringEquals' || operator === 'Bool') return wanted.includes(value);
  if (operator === 'ArnLike' || operator === 'ArnEquals') return wanted.some((pattern) => like(pattern, value));
  if (operator === 'IpAddress') return wanted.includes('10.0.0.0/8') && value.startsWith('10.');
  throw new Error(`no such operator here: ${operator}`);
}

function like(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const [head = '', ...rest] = pattern.split('*');
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const [index, piece] of rest.entries()) {
    const found = index === rest.length - 1 ? text.length - piece.length : text.indexOf(piece, at);
    if (found < at || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return true;
}

function texts(value: unknown): string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
