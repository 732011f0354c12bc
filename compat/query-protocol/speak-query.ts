import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { readResult } from './read-result.ts';
import { type Element, readXml } from './read-xml.ts';
import { writeForm } from './write-form.ts';

const PREFIX = 'AWS.SimpleQueueService.';

/** Errors whose names in the two protocols have nothing in common. */
const SHAPES: Readonly<Record<string, string>> = {
  [`${PREFIX}NonExistentQueue`]: 'QueueDoesNotExist',
  QueueAlreadyExists: 'QueueNameExists',
};

/** Lets a client of today ask in the query protocol: what it writes and what it reads is translated on the way. */
export function speakQuery({ config: { requestHandler } }: SQSClient): void {
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (request, options) => {
    const action = request.headers['x-amz-target']?.split('.')[1] ?? '';
    const form = writeForm(
      action,
      JSON.parse(new TextDecoder().decode(request.body as Uint8Array)) as object,
    ).toString();
    request.body = form;
    delete request.headers['x-amz-target'];
    request.headers['content-type'] = 'application/x-www-form-urlencoded; charset=utf-8';
    request.headers['content-length'] = String(Buffer.byteLength(form));
    const { response } = await handle(request, options);
    const answer = readXml(await text(response.body as Readable));
    const [json, refusal] = answer.name === 'ErrorResponse' ? readError(answer) : [readAnswer(action, answer), {}];
    Object.assign(response.headers, refusal, { 'content-type': 'application/x-amz-json-1.0' });
    response.body = Readable.from([Buffer.from(JSON.stringify(json))]);
    return { response };
  };
}

function readAnswer(action: string, { children }: Element): object {
  return readResult(action, children.find(({ name }) => name === `${action}Result`)?.children ?? []);
}

/** The body and the header that an error has in the JSON protocol. */
function readError(answer: Element): [object, Record<string, string>] {
  const told = new Map(answer.children[0]?.children.map(({ name, text }) => [name, text]));
  const code = told.get('Code') ?? '';
  const shape = SHAPES[code] ?? (code.startsWith(PREFIX) ? code.slice(PREFIX.length) : code);
  return [
    { __type: `com.amazonaws.sqs#${shape}`, message: told.get('Message') },
    { 'x-amzn-query-error': `${code};${told.get('Type')}` },
  ];
}
