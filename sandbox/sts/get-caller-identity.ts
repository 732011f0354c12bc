import type { Call } from '#sandbox/core/action.ts';
import { textElement } from '#sandbox/core/xml.ts';

export function getCallerIdentity({ caller }: Call): string {
  return textElement('Arn', caller.arn) + textElement('UserId', caller.userId) + textElement('Account', caller.account);
}
