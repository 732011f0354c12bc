import { sameText } from '../policy/delivery-statement.ts';
import { DEFAULTS } from '../rules/attribute-rules.ts';

/** What is to be done about a value: `null` = nothing, since it is so already. */
export type PutBack = { value: string; exact: boolean } | 'changed since' | null;

/** JSON that AWS wrote anew still says the same. Attributes that cannot be taken away once they are set, except by AWS's default. */
export function putBack(
  name: string,
  { before, after, now }: { before: string | null; after: string | null; now: string | null },
): PutBack {
  if (now === before) return null;
  if (!sameText(now ?? '', after ?? '')) return 'changed since';
  if (before !== null) return { value: before, exact: true };
  const value = DEFAULTS[name] ?? '';
  return { value, exact: value === '' || name === 'RawMessageDelivery' || name === 'FilterPolicyScope' };
}
