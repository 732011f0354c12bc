import { createAws } from '#lib/server/aws/clients.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { createLooks } from '../looks.ts';
import { createSeenStore } from '../seen-store.ts';
import { begin } from './look-at.ts';

/** A process of its own that looks, tells its parent the events, and is killed in the middle. */
const [endpoint = '', queueName = '', input = '{}'] = process.argv.slice(2);
const silent = () => {};
const log = { info: silent, warn: silent, error: silent };
const aws = createAws({
  region: 'eu-west-1',
  endpoint: { sqs: endpoint, sns: endpoint },
  credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
});
const monitor = createMonitor({
  connection: aConnection(),
  aws,
  dataFolder: null,
  log,
});
const desk = { aws, monitor, log, now: Date.now };
const looks = createLooks({ desk, seen: createSeenStore(desk) });
const look = await begin(looks, queueName, JSON.parse(input));
void look.told('messages').then(() => process.send?.('messages'));
void look.told('held').then(() => process.send?.('held'));
