import { randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { ServiceError } from './service-error.ts';
import { element, textElement } from './xml.ts';

/** What an action of the query protocol answers; without a result only the request's id. */
export function writeXmlResult(namespace: string, action: string, result: string | undefined): Answer {
  return answer(200, (id) => {
    const metadata = element('ResponseMetadata', textElement('RequestId', id));
    const body = (result === undefined ? '' : element(`${action}Result`, result)) + metadata;
    return `<${action}Response xmlns="${namespace}">${body}</${action}Response>`;
  });
}

/** What a refusal looks like in the query protocol, so that the SDKs raise the class they have for its code. */
export function writeXmlError(namespace: string, { code, message, sender, status }: ServiceError): Answer {
  return answer(status, (id) => {
    const type = textElement('Type', sender ? 'Sender' : 'Receiver');
    const error = element('Error', type, textElement('Code', code), textElement('Message', message));
    return `<ErrorResponse xmlns="${namespace}">${error}${textElement('RequestId', id)}</ErrorResponse>`;
  });
}

/** The request's id stands in the body and in the header, as on AWS. */
function answer(status: number, write: (requestId: string) => string): Answer {
  const id = randomUUID();
  return { status, contentType: 'text/xml;charset=UTF-8', headers: { 'x-amzn-requestid': id }, body: write(id) };
}
