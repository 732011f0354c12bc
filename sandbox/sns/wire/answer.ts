import type { Answer } from '#sandbox/core/answer.ts';
import type { ServiceError } from '#sandbox/core/service-error.ts';
import { writeXmlError, writeXmlResult } from '#sandbox/core/xml-answer.ts';

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** What an action answers; without a result only the request's id. */
export function writeResponse(action: string, result: string | undefined): Answer {
  return writeXmlResult(NAMESPACE, action, result);
}

export function writeError(error: ServiceError): Answer {
  return writeXmlError(NAMESPACE, error);
}
