import type { AwsErrorFacts } from '#lib/server/aws/aws-error-kind.ts';
import { isForeign, type Verdict } from './verdict-on.ts';

/** Who was asked for what, `action` as IAM writes it, and how that ended; `null`: with an answer. */
type Asked = { host: string; action: string; ended: AwsErrorFacts | null };

/** How a capability is known, in words. */
export function whyOf(verdict: Verdict, { host, action, ended }: Asked): string {
  const saying = ended === null ? '' : ` (${isForeign(ended) ? `HTTP ${ended.httpStatus}` : ended.name})`;
  switch (verdict) {
    case 'yes':
      return `${host} understands ${action}.`;
    case 'no':
      return `${host} does not know ${action}${saying}.`;
    case 'unknown':
      return `${host} refused ${action}${saying}, so it is not known whether it can do it.`;
    case 'later':
      return `${host} could not be asked for ${action}${saying}; it is asked again.`;
  }
}
