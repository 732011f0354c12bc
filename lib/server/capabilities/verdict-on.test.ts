import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#lib/server/aws/aws-error-kind.ts';
import { CAPABILITY_PROBES } from '#lib/server/aws/capability-probes.ts';
import { createAws } from '#lib/server/aws/clients.ts';
import { type Verdict, verdictOn } from './verdict-on.ts';

type Wire = { status: number; type: string; body: string };

const JSON_1_0 = 'application/x-amz-json-1.0';
const json = (status: number, __type: string): Wire => ({
  status,
  type: JSON_1_0,
  body: JSON.stringify({ __type, message: 'in words' }),
});
const xml = (status: number, code: string): Wire => ({
  status,
  type: 'text/xml',
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>in words</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
});
const page = (status: number, body = '<!doctype html>\n<html lang=en>\n<title>An error</title>\n'): Wire => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

/** What the SDK makes of an answer to that probe, and we of that. */
async function verdictOf(name: keyof typeof CAPABILITY_PROBES, { status, type, body }: Wire): Promise<Verdict> {
  const server = createServer((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
  const aws = createAws({ region: 'eu-west-1', credentials, endpoint: { sqs: endpoint, sns: endpoint } });
  const ended = await CAPABILITY_PROBES[name].ask(aws).then(() => null, factsOf);
  aws.close();
  server.closeAllConnections();
  server.close();
  return verdictOn(ended);
}

describe('a probe of SQS', () => {
  it.each<[string, Wire, Verdict]>([
    ['AWS, ElasticMQ: the queue is not there', json(400, 'com.amazonaws.sqs#QueueDoesNotExist'), 'yes'],
    ['AWS: the queue is no dead-letter queue', json(400, 'com.amazonaws.sqs#InvalidParameterValue'), 'yes'],
    ['AWS: ListMessageMoveTasks', json(404, 'com.amazonaws.sqs#ResourceNotFoundException'), 'yes'],
    ['any: it lists none', { status: 200, type: JSON_1_0, body: '{"Results":[]}' }, 'yes'],
    ['fauxqs', json(400, 'com.amazonaws.sqs#InvalidAction'), 'no'],
    ['the sandbox, asked to refuse', json(404, 'com.amazonaws.sqs#UnknownOperationException'), 'no'],
    ['moto', page(500), 'no'],
    ['goaws', { status: 400, type: 'text/plain', body: 'Bad Request' }, 'no'],
    ['LocalStack: not implemented', json(501, 'InternalFailure'), 'no'],
    ['a web server that is no SQS', page(404), 'no'],
    ['a role that may not', json(403, 'com.amazonaws.sqs#AccessDeniedException'), 'unknown'],
    ['a fault that it knows of', json(500, 'com.amazonaws.sqs#InternalError'), 'unknown'],
    ['too many calls', json(400, 'com.amazonaws.sqs#ThrottlingException'), 'later'],
    ['an expired token', json(403, 'com.amazonaws.sqs#ExpiredTokenException'), 'later'],
    ['a gateway with nobody behind it', page(502), 'later'],
    ['a load balancer', page(503), 'later'],
  ])('%s', async (_who, answer, verdict) => {
    expect(await verdictOf('messageMoveTasks', answer)).toBe(verdict);
  });
});

describe('a probe of SNS', () => {
  const none = '<ListTopicsResponse><ListTopicsResult><Topics/></ListTopicsResult></ListTopicsResponse>';
  it.each<[string, Wire, Verdict]>([
    ['any: it lists none', { status: 200, type: 'text/xml', body: none }, 'yes'],
    ['moto: the topic is not there', xml(404, 'ResourceNotFound'), 'yes'],
    ['fauxqs: the topic is not there', xml(404, 'NotFound'), 'yes'],
    ['ElasticMQ, which has no SNS', xml(400, 'InvalidAction'), 'no'],
    ['an ElasticMQ of before', page(404, 'The requested resource could not be found.'), 'no'],
    ['moto', page(500), 'no'],
    ['goaws', { status: 400, type: 'text/plain', body: 'Bad Request' }, 'no'],
    ['LocalStack without SNS', xml(501, 'InternalFailure'), 'no'],
    ['nothing at all', { status: 404, type: 'text/plain', body: '' }, 'no'],
    ['a role that may not', xml(403, 'AuthorizationError'), 'unknown'],
    ['a gateway with nobody behind it', page(504), 'later'],
  ])('%s', async (_who, answer, verdict) => {
    expect(await verdictOf('topics', answer)).toBe(verdict);
  });
});

it('an endpoint that nobody listens at is asked later', () => {
  expect(verdictOn({ name: 'ECONNREFUSED', httpStatus: null, requestId: null, detail: '' })).toBe('later');
  expect(verdictOn({ name: 'TimeoutError', httpStatus: null, requestId: null, detail: '' })).toBe('later');
});
