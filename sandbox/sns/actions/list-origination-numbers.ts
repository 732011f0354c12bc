import type { SnsAction } from '../action.ts';
import { listElement } from '../wire/xml.ts';

/** Numbers that texts are sent from: the sandbox's accounts have none. */
export const listOriginationNumbers: SnsAction = () => listElement('PhoneNumbers', []);
