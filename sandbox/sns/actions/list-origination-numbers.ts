import { listElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';

/** Numbers that texts are sent from: the sandbox's accounts have none. */
export const listOriginationNumbers: SnsAction = () => listElement('PhoneNumbers', []);
