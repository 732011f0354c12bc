import type { Connection } from '#lib/contracts/connection.ts';
import type { CredentialSource } from '#lib/server/aws/credential-source.ts';

/** One connection as it is configured; nothing of it was asked of AWS. Never a credential. */
export type ConnectionSettings = Omit<Connection, 'custom'> & {
  source: CredentialSource;
  /** `null` = AWS's own. */
  endpoint: { sqs: string | null; sns: string | null; sts: string | null };
};

/** Whether its endpoint is not AWS's own. */
export function isCustom({ endpoint }: { endpoint: Pick<ConnectionSettings['endpoint'], 'sqs' | 'sns'> }): boolean {
  return endpoint.sqs !== null || endpoint.sns !== null;
}

/** How it is told to the browser, before it is opened. */
export function connectionOf({ source: _, endpoint, ...told }: ConnectionSettings): Connection {
  return { ...told, custom: isCustom({ endpoint }) };
}
