import { remembered } from '#lib/client/remembered.ts';

/** How JSON is shown. */
export const jsonAs = remembered<'tree' | 'text'>(
  'weir.json-as',
  'tree',
  (value): value is 'tree' | 'text' => value === 'tree' || value === 'text',
);
