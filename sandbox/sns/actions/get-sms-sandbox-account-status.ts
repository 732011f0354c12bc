import type { SnsAction } from '../action.ts';
import { textElement } from '../wire/xml.ts';

/** Whether the account may send to verified numbers only; the accounts here may send to any. */
export const getSmsSandboxAccountStatus: SnsAction = () => textElement('IsInSandbox', 'false');
