import { randomUUID } from 'node:crypto';
import type { ServiceError } from '#sandbox/core/service-error.ts';
import { element, textElement } from './xml.ts';

export type XmlAnswer = { status: number; xml: string };

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** What an action answers; without a result only the request's id. */
export function writeResponse(action: string, result: string | undefined): XmlAnswer {
  const metadata = element('ResponseMetadata', textElement('RequestId', randomUUID()));
  const body = (result === undefined ? '' : element(`${action}Result`, result)) + metadata;
  return { status: 200, xml: `<${action}Response xmlns="${NAMESPACE}">${body}</${action}Response>` };
}

/** What a refusal looks like, so that the SDKs raise the class they have for its code. */
export function writeError({ code, message, sender, status }: ServiceError): XmlAnswer {
  const error = element(
    'Error',
    textElement('Type', sender ? 'Sender' : 'Receiver'),
    textElement('Code', code),
    textElement('Message', message),
  );
  const id = textElement('RequestId', randomUUID());
  return { status, xml: `<ErrorResponse xmlns="${NAMESPACE}">${error}${id}</ErrorResponse>` };
}
