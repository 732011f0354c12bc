import type { Random } from './random.ts';

const TEAMS = ['shop', 'pay', 'stock', 'ship', 'crm', 'search', 'risk', 'media', 'ops', 'data'] as const;
const THINGS = ['orders', 'refunds', 'carts', 'invoices', 'picks', 'labels', 'prices', 'reviews', 'alerts'] as const;
const WORKS = ['index', 'email', 'ledger', 'capture', 'audit', 'export', 'sync', 'score', 'resize', 'notify'] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** The suffix that CloudFormation gives to names it mints: 12 or 13 capitals and digits. */
function stackSuffix(random: Random): string {
  return Array.from({ length: random.chance(0.5) ? 12 : 13 }, () => LETTERS[random.int(LETTERS.length)]).join('');
}

/** A topic's name, e.g. `pay-refunds-17`. The number keeps names apart. */
export function topicName(random: Random, number: number): string {
  return `${random.pick(TEAMS)}-${random.pick(THINGS)}-${number}`;
}

/** A queue's name, plain (`pay-refunds-ledger-204`) or as a stack mints it (`PayStack-LedgerQueue204-…`). */
export function queueName(random: Random, number: number): string {
  const [team, thing, work] = [random.pick(TEAMS), random.pick(THINGS), random.pick(WORKS)];
  if (random.chance(0.8)) return `${team}-${thing}-${work}-${number}`;
  return `${capital(team)}Stack-${capital(work)}Queue${number}-${stackSuffix(random)}`;
}

/** The team whose name the resource begins with, as its tag says. */
export function teamTag(name: string): Record<string, string> {
  const team = TEAMS.find((team) => name.toLowerCase().startsWith(team));
  return team ? { team } : {};
}

/** An endpoint of a protocol other than `sqs`, in the form AWS shows it. */
export function endpointOf(protocol: string, number: number, at: { region: string; account: string }): string {
  const arn = (service: string, resource: string) => `arn:aws:${service}:${at.region}:${at.account}:${resource}`;
  switch (protocol) {
    case 'lambda':
      return arn('lambda', `function:worker-${number}`);
    case 'firehose':
      return arn('firehose', `deliverystream/archive-${number}`);
    case 'application':
      return arn('sns', `endpoint/GCM/shop-app/${number}`);
    case 'sms':
      return `+4415550${String(number).padStart(5, '0')}`;
    case 'email':
    case 'email-json':
      return `team-${number}@shop.example`;
    default:
      return `${protocol}://hooks.shop.example/${number}`;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
