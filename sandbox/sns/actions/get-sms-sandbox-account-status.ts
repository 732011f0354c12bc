import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';

/** Whether the account may send to verified numbers only; the accounts here may send to any. */
export const getSmsSandboxAccountStatus: SnsAction = () => textElement('IsInSandbox', 'false');
