import type { Connection } from '#lib/contracts/connection.ts';

/** `eu-west-1 · 111122223333`; the account only once the service told it, no region where none is configured. */
export const placeOf = ({ region, account }: Pick<Connection, 'region' | 'account'>) =>
  [region || 'no region', account].filter(Boolean).join(' · ');
