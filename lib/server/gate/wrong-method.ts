import { type WeirError, weirError } from '#lib/server/weir-error.ts';

/** The closed table has no code of its own for a wrong method: it is `invalid_input`, answered with HTTP's 405. */
export type WrongMethod = WeirError & { allow: readonly string[] };

export function wrongMethod(method: string, allow: readonly string[]): WrongMethod {
  return Object.assign(weirError('invalid_input', `${method} is not possible here; use ${allow.join(' or ')}.`), {
    allow,
  });
}

export function isWrongMethod(error: WeirError): error is WrongMethod {
  return 'allow' in error;
}
