import type { DeliveryFailure } from '../outbox.ts';
import { plainNumber } from './phone-number.ts';
import type { SmsState } from './state.ts';

/** Whether a telephone gets a message; SNS takes the message all the same. @returns why not, if it does not */
export function refusalOfPhone({ optedOut }: SmsState, number: string): DeliveryFailure | undefined {
  return optedOut.get(plainNumber(number)) === undefined ? undefined : 'opted-out';
}
