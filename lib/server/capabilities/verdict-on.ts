import { type AwsErrorFacts, kindOfAwsError } from '#lib/server/aws/aws-error-kind.ts';

/** What an answer to a probe tells. `later`: nothing, and what stood in the way may pass. */
export type Verdict = 'yes' | 'no' | 'unknown' | 'later';

/** Statuses of who stands between, and speaks for a server that does not answer now. */
const GATEWAYS: readonly (number | null)[] = [502, 503, 504];

/** The SDK's words for a page that is none of AWS's protocols, and for an answer without words. */
const FOREIGN = /Deserialization error|parse error|is not valid JSON|^Unknown(?:Error)?$/i;

/**
 * What the end of a probe tells; `null`: it was answered. A refusal that speaks of what was asked for shows that the
 * question was understood. Servers that do not know an action say so by name, with HTTP 501, or with a page of their own.
 */
export function verdictOn(error: AwsErrorFacts | null): Verdict {
  if (error === null) return 'yes';
  if (GATEWAYS.includes(error.httpStatus)) return 'later';
  const foreign = isForeign(error);
  switch (kindOfAwsError(error)) {
    case 'unsupported':
      return 'no';
    case 'throttled':
    case 'expired':
    case 'bad-credentials':
    case 'no-credentials':
    case 'unreachable':
      return 'later';
    case 'denied':
      return 'unknown';
    case 'service-fault':
      return foreign ? 'no' : 'unknown';
    case 'not-found':
    case 'refused':
      return foreign ? 'no' : 'yes';
    case 'kms-denied':
    case 'kms-key':
    case 'over-limit':
      return 'yes';
  }
}

/** Whether an answer came that is none of AWS's. */
export function isForeign({ httpStatus, detail }: AwsErrorFacts): boolean {
  return httpStatus !== null && FOREIGN.test(detail);
}
