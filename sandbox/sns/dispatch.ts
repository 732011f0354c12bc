import type { Call } from '../core/action.ts';

/** Answers that no action of SNS is served. */
export async function dispatchSns(_call: Call, params: URLSearchParams): Promise<{ status: number; xml: string }> {
  const xml = `<ErrorResponse><Error><Type>Sender</Type><Code>InvalidAction</Code><Message>${params.get('Action')}</Message></Error></ErrorResponse>`;
  return { status: 400, xml };
}
