import type { Connection } from '#lib/contracts/connection.ts';
import type { Resolution } from '#lib/contracts/resolve.ts';
import { type ArnParts, parseArn } from '#lib/topology/arn.ts';
import type { Monitor } from './live/monitor-contract.ts';
import { weirError } from './weir-error.ts';

/**
 * Finds the connection whose account and region an ARN names. A connection that does not know its account yet is asked
 * for the resource itself, which costs one call, and only then for everything.
 * @throws WeirError `invalid_input`
 */
export async function connectionOfArn(
  arn: string,
  runtime: { connections(): Connection[]; connection(id: string): { monitor: Monitor } },
): Promise<Resolution> {
  const wanted = parseArn(arn);
  if (!wanted) throw weirError('invalid_input', 'arn: must be the ARN of an SQS queue or an SNS topic.');
  const { account, region } = wanted;
  for (const { id } of runtime.connections().filter((connection) => connection.region === region)) {
    if ((await accountOf(runtime.connection(id).monitor, wanted)) === account) {
      return { kind: 'found', connection: id, account, region };
    }
  }
  return { kind: 'elsewhere', account, region, connections: runtime.connections() };
}

async function accountOf(monitor: Monitor, { service, resource }: ArnParts): Promise<string | null> {
  const known = () => monitor.connection().account;
  if (known() !== null) return known();
  // Why it could not be read is told where it is shown; here it only leaves the account unknown.
  await (service === 'sqs' ? monitor.queueDetail(resource) : monitor.topicDetail(resource)).catch(() => {});
  if (known() === null) await monitor.topology().catch(() => {});
  return known();
}
