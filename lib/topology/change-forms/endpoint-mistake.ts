import { applicationOfDevice } from '../application.ts';
import { parseArn } from '../arn.ts';

/** Protocols that a form offers, with what their endpoint is. Firehose is left out: its role cannot be said here. */
export const ENDPOINT_WORDS = {
  sqs: { label: 'Amazon SQS', endpoint: 'Queue' },
  lambda: { label: 'AWS Lambda', endpoint: 'ARN of the function' },
  https: { label: 'HTTPS', endpoint: 'URL' },
  http: { label: 'HTTP', endpoint: 'URL' },
  email: { label: 'Email', endpoint: 'Address' },
  'email-json': { label: 'Email, as JSON', endpoint: 'Address' },
  sms: { label: 'SMS', endpoint: 'Telephone number' },
  application: { label: 'Mobile push', endpoint: 'ARN of the platform endpoint' },
} as const;

export type OfferedProtocol = keyof typeof ENDPOINT_WORDS;

/** What is wrong with an endpoint, a sentence; `null` = SNS would take it. Source: SNS API reference, Subscribe. */
export function endpointMistake(protocol: OfferedProtocol, endpoint: string): string | null {
  const text = endpoint.trim();
  switch (protocol) {
    case 'sqs':
      return parseArn(text)?.service === 'sqs' ? null : 'Choose a queue.';
    case 'lambda':
      return parseArn(text)?.service === 'lambda' ? null : 'Must be the ARN of a function: arn:aws:lambda:….';
    case 'application':
      return applicationOfDevice(text) !== null ? null : 'Must be the ARN of an endpoint: arn:aws:sns:…:endpoint/….';
    case 'http':
    case 'https':
      return text.startsWith(`${protocol}://`) && URL.canParse(text) ? null : `Must begin with ${protocol}://.`;
    case 'email':
    case 'email-json':
      return /^[^\s@]+@[^\s@]+$/.test(text) ? null : 'Must be an email address.';
    case 'sms':
      return /^\+?[\d\s-]{5,20}$/.test(text) ? null : 'Must be a telephone number, as +15555550100.';
  }
}
