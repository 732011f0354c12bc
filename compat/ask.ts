import type { Check, Subject } from './check.ts';
import { inOneLine, type Outcome } from './outcome.ts';
import type { Server } from './servers/server.ts';

/** ms that one check may take. */
const LIMIT_MS = 30_000;

/** Why a server is not asked a check, where it is not. */
export function whyNotAsked({ name, needs = [] }: Check, server: Server): string | undefined {
  const [service = ''] = name.split('/');
  if (!server.services.some((own) => own === service)) return `has no ${service.toUpperCase()}`;
  const lacking = needs.filter((need) => !server.offers.includes(need));
  return lacking.length > 0 ? `has not ${lacking.join(' and ')}` : undefined;
}

/** Runs one check; never rejects. */
export async function ask(check: Check, subject: Subject): Promise<Outcome> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    limit = setTimeout(resolve, LIMIT_MS, { kind: 'differs', what: `has not answered in ${LIMIT_MS / 1_000} s` });
  });
  const asked = check.run(subject).then(
    (): Outcome => ({ kind: 'ok' }),
    (error: unknown): Outcome => ({ kind: 'differs', what: inOneLine(error) }),
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(limit));
}
