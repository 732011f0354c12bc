import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Clients, Subject } from './check.ts';
import type { Target } from './target.ts';

/** As many characters as a stem may have, so that the whole stays within 60 and no two names meet. */
const LONGEST_STEM = 40;

/** Tells the names of this run from those that an earlier one left on the same server. */
const RUN = Date.now().toString(36);

let names = 0;

/** `orders.fifo` → `orders-m2x9k1ab-7.fifo`. */
function uniqueName(stem: string): string {
  const fifo = stem.endsWith('.fifo') ? '.fifo' : '';
  const plain = stem.slice(0, stem.length - fifo.length).slice(0, LONGEST_STEM);
  names += 1;
  return `${plain}-${RUN}-${names.toString(36)}${fifo}`;
}

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
    ...clientsOf(target.region),
    region: target.region,
    inRegion: (region) => clientsOf(region),
    asAccount: (account) => clientsOf(target.region, account),
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
