import type { Connection } from '#lib/contracts/connection.ts';
import type { Resolution } from '#lib/contracts/resolve.ts';
import { type ArnParts, parseArn } from '#lib/topology/arn.ts';
import type { Monitor } from './live/monitor-contract.ts';
import { weirError } from './weir-error.ts';

type Asked = {
  monitor: Monitor;
  /** Whose credentials they are, by one call. */
  callerAccount(): Promise<string | null>;
};

type Runtime = { connections(): Connection[]; connection(id: string): Asked };

/** ms that a connection has to say its account: one that cannot be reached keeps nobody waiting for the others. */
const PATIENCE = 6_000;

/**
 * Finds the connection whose account and region an ARN names. Those whose account is known are not asked; where none of
 * them fits, the others of the region are, all at once: for the resource itself, then for their account.
 * @throws WeirError `invalid_input`
 */
export async function connectionOfArn(arn: string, runtime: Runtime, patience = PATIENCE): Promise<Resolution> {
  const wanted = parseArn(arn);
  if (!wanted) throw weirError('invalid_input', 'arn: must be the ARN of an SQS queue or an SNS topic.');
  const { account, region } = wanted;
  const here = runtime.connections().filter((each) => each.region === region && each.problem === null);
  const known = here.find((each) => each.account === account);
  const found = known ?? (await firstThatIs(account, here, (each) => accountOf(runtime, each, wanted, patience)));
  if (found) return { kind: 'found', connection: found.id, account, region };
  return { kind: 'elsewhere', account, region, connections: runtime.connections() };
}

async function firstThatIs(
  account: string,
  connections: readonly Connection[],
  ask: (connection: Connection) => Promise<string | null>,
): Promise<Connection | undefined> {
  const unknown = connections.filter((each) => each.account === null);
  const accounts = await Promise.all(unknown.map(ask));
  return unknown.find((_, at) => accounts[at] === account);
}

async function accountOf(runtime: Runtime, { id, custom }: Connection, wanted: ArnParts, patience: number) {
  const { monitor, callerAccount } = runtime.connection(id);
  const known = () => monitor.connection().account;
  const { promise: late, resolve: giveUp } = Promise.withResolvers<null>();
  const timer = setTimeout(giveUp, patience, null);

  async function ask(): Promise<string | null> {
    const { service, resource } = wanted;
    // Why it could not be read is told where it is shown; here it only leaves the account unknown.
    await (service === 'sqs' ? monitor.queueDetail(resource) : monitor.topicDetail(resource)).catch(() => {});
    const told = known() ?? (await callerAccount().catch(() => null));
    // A server without SNS tells its account by its queues alone.
    if (told === null && custom) await monitor.topology().catch(() => {});
    return told ?? known();
  }
  return Promise.race([ask(), late]).finally(() => clearTimeout(timer));
}
