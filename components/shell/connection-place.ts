import type { Connection } from '#lib/contracts/connection.ts';

/** `eu-west-1 · 111122223333`; the account only once the service told it. */
export const placeOf = ({ region, account }: Connection) => (account === null ? region : `${region} · ${account}`);
