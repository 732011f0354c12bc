import type { DeliveryFailure } from '../../outbox.ts';
import type { HttpAnswer } from './post.ts';

export type Verdict = { kind: 'delivered' } | { kind: 'failed'; failure: DeliveryFailure; again: boolean };

/**
 * What an endpoint's answer means. Client-side errors, 4xx but for 429, are not tried again; server-side ones are
 * (SNS guide, message delivery retries). A redirection is not followed, and told as what it is.
 */
export function verdictOn(answer: HttpAnswer): Verdict {
  switch (answer.kind) {
    case 'unreachable':
      return { kind: 'failed', failure: 'endpoint-unreachable', again: true };
    case 'timeout':
      return { kind: 'failed', failure: 'endpoint-timeout', again: true };
    case 'status': {
      const { status } = answer;
      if (status >= 200 && status < 300) return { kind: 'delivered' };
      return { kind: 'failed', failure: `http-${status}`, again: status >= 500 || status === 429 };
    }
  }
}
