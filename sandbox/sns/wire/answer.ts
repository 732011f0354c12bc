import { randomUUID } from 'node:crypto';
import type { Answer } from '#sandbox/core/answer.ts';
import type { ServiceError } from '#sandbox/core/service-error.ts';
import { element, textElement } from './xml.ts';

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** What an action answers; without a result only the request's id. */
export function writeResponse(action: string, result: string | undefined): Answer {
  const id = randomUUID();
  const metadata = element('ResponseMetadata', textElement('RequestId', id));
  const body = (result === undefined ? '' : element(`${action}Result`, result)) + metadata;
  return answer(200, id, `<${action}Response xmlns="${NAMESPACE}">${body}</${action}Response>`);
}

/** What a refusal looks like, so that the SDKs raise the class they have for its code. */
export function writeError({ code, message, sender, status }: ServiceError): Answer {
  const id = randomUUID();
  const error = element(
    'Error',
    textElement('Type', sender ? 'Sender' : 'Receiver'),
    textElement('Code', code),
    textElement('Message', message),
  );
  const body = error + textElement('RequestId', id);
  return answer(status, id, `<ErrorResponse xmlns="${NAMESPACE}">${body}</ErrorResponse>`);
}

/** The request's id stands in the body and in the header, as on AWS. */
function answer(status: number, requestId: string, body: string): Answer {
  return { status, contentType: 'text/xml;charset=UTF-8', headers: { 'x-amzn-requestid': requestId }, body };
}
