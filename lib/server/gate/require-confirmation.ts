import { ConfirmedInput, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import { OfQueue } from '#lib/server/operations/path-params.ts';
import type { Runtime } from '#lib/server/runtime.ts';
import type { Operation } from './operation.ts';
import type { Input } from './read-input.ts';

/**
 * Lets a destructive operation go on only with an unspent token for just that, and the whole name typed. It rests on
 * nothing that the operation declares beside `destructive`, so that none can forget to ask.
 * @throws WeirError `invalid_input` · `conflict`
 */
export async function requireConfirmation(
  { operationId }: Pick<Operation, 'operationId'>,
  { params, body }: Input<unknown, unknown, unknown>,
  runtime: Runtime,
): Promise<void> {
  const { connection, name: queueName } = OfQueue.parse(params);
  const { token, name } = ConfirmedInput.parse(body);
  const operation = DestructiveOperation.parse(operationId);
  await runtime.connection(connection).confirmations.redeem({ operation, queueName, token, name });
}
