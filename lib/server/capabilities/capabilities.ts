import { type Capabilities, type Capability, CapabilityName } from '#lib/contracts/capability.ts';
import { factsOf } from '#lib/server/aws/aws-error-kind.ts';
import { ACTIONS_OF, CAPABILITY_PROBES } from '#lib/server/aws/capability-probes.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { createRetry } from '#lib/server/live/retry.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { verdictOn } from './verdict-on.ts';
import { whyOf } from './why-of.ts';

/** What the server behind a connection can do, asked once when somebody first wants to know. */
export type CapabilityBook = {
  /** `null` until it was asked. */
  known(): Capabilities | null;
  /** Asks what is not settled, unless it was just asked in vain. */
  ask(): Promise<Capabilities>;
};

type Options = {
  aws: Aws;
  /** Whether an endpoint is not AWS's own, which can do everything and is not asked. */
  custom: { sqs: boolean; sns: boolean };
  /** ms since epoch */
  now: () => number;
};

/** ms between two tries of a server that could not be asked: doubles from the first to the second. */
const RETRY = { first: 1_000, most: 30_000 };

const AWS: Capability = { can: 'yes', why: 'AWS can do everything that Weir asks for.' };
const NAMES = CapabilityName.options;

export function createCapabilities({ aws, custom, now }: Options): CapabilityBook {
  const settled = new Map<CapabilityName, Capability>();
  const open = new Map<CapabilityName, Capability>();
  const retry = createRetry(RETRY);
  let asking: Promise<Capabilities> | null = null;
  let asked = false;
  for (const name of NAMES) if (!custom[CAPABILITY_PROBES[name].service]) settled.set(name, AWS);

  const all = () =>
    Object.fromEntries(NAMES.map((name) => [name, settled.get(name) ?? open.get(name)])) as Capabilities;

  async function probe(name: CapabilityName): Promise<'later' | 'told'> {
    const { service, action, ask } = CAPABILITY_PROBES[name];
    const ended = await aws.limiter.run({ urgency: 'selected', once: true, call: () => ask(aws) }).then(
      () => null,
      (error: unknown) => (isWeirError(error) ? error : factsOf(error)),
    );
    // Ours before anything was sent: there are no credentials, and the server has said nothing.
    if (isWeirError(ended)) {
      open.set(name, { can: 'unknown', why: ended.message });
      return 'later';
    }
    const verdict = verdictOn(ended);
    const why = whyOf(verdict, { host: aws.host(service), action, ended });
    if (verdict === 'later') {
      open.set(name, { can: 'unknown', why });
      return 'later';
    }
    settled.set(name, { can: verdict, why });
    if (verdict === 'no') for (const missing of ACTIONS_OF[name]) aws.absences.note(missing);
    return 'told';
  }

  async function askAll(): Promise<Capabilities> {
    const ends = await Promise.all(NAMES.filter((name) => !settled.has(name)).map(probe));
    if (ends.includes('later')) retry.failed(now());
    else retry.answered();
    asked = true;
    asking = null;
    return all();
  }

  return {
    known: () => (asked || settled.size === NAMES.length ? all() : null),
    async ask() {
      if (asking) return asking;
      if (settled.size === NAMES.length || !retry.due(now())) return all();
      asking = askAll();
      return asking;
    },
  };
}
