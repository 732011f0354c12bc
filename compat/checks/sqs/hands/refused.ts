import assert from 'node:assert/strict';
import { ServiceException } from '@smithy/core/client';

type ErrorClass = abstract new (...parts: never[]) => ServiceException;

/** How servers say that they do not know an action at all; that is no refusal of what was asked. */
const UNKNOWN_ACTION = /^(InvalidAction|Unknown(Operation|Action)(Exception)?|NotImplemented)$/;

/** Expects a call to be refused with an error class of the SDK or, without one, with any error that blames the caller. */
export async function refused(call: Promise<unknown>, expected?: ErrorClass): Promise<void> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) assert.fail(`was accepted${expected ? `, where ${expected.name} was expected` : ''}`);
  if (!(error instanceof ServiceException)) throw error;
  if (UNKNOWN_ACTION.test(error.name)) throw error;
  const status = error.$metadata.httpStatusCode ?? 0;
  const told = `${error.name} (HTTP ${status}: ${error.message})`;
  if (expected) assert.ok(error instanceof expected, `was refused with ${told} instead of ${expected.name}`);
  else assert.ok(status >= 400 && status < 500, `failed with ${told}, which does not blame the caller`);
}
