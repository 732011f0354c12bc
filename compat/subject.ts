import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Clients, Subject } from './check.ts';
import { REGION, type Target } from './target.ts';
import { uniqueName } from './unique-name.ts';

/** A server as checks see it. `close` ends the connections of all clients it handed out. */
export function createSubject(target: Target): Subject & { close(): void } {
  const made: Clients[] = [];

  const clientsOf = (region: string, account?: string): Clients => {
    const config = {
      endpoint: target.endpoint,
      region,
      credentials: { accessKeyId: account ?? 'compat', secretAccessKey: 'compat' },
      maxAttempts: 1,
    };
    const clients = { sqs: new SQSClient(config), sns: new SNSClient(config) };
    target.equip?.(clients, account);
    made.push(clients);
    return clients;
  };

  return {
    ...clientsOf(REGION),
    region: REGION,
    inRegion: (region) => clientsOf(region),
    asAccount: (account) => clientsOf(REGION, account),
    name: uniqueName,
    pass: target.pass,
    close() {
      for (const { sqs, sns } of made) {
        sqs.destroy();
        sns.destroy();
      }
    },
  };
}
