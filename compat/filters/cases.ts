import type { Source } from '../check.ts';
import { anythingButExamples } from './examples/anything-but.ts';
import { exactExamples } from './examples/exact.ts';
import { logicExamples } from './examples/logic.ts';
import { numberExamples } from './examples/numbers.ts';
import { scopeExamples } from './examples/scopes.ts';
import { textExamples } from './examples/texts.ts';
import type { FilterExample, FilterMessage, FilterScope } from './filter-example.ts';

/** Every policy whose deliveries AWS decides. */
export const FILTER_EXAMPLES: readonly FilterExample[] = [
  ...exactExamples,
  ...textExamples,
  ...anythingButExamples,
  ...numberExamples,
  ...logicExamples,
  ...scopeExamples,
];

/** One message, and whether the policy lets it through. */
export type FilterCase = {
  about: string;
  policy: object;
  scope: FilterScope;
  message: FilterMessage;
  matches: boolean;
  source: Source;
};

export function casesOf({ about, policy, scope, source, matches, rejects }: FilterExample): FilterCase[] {
  const given = { about, policy, scope, source };
  return [
    ...matches.map((message) => ({ ...given, message, matches: true })),
    ...rejects.map((message) => ({ ...given, message, matches: false })),
  ];
}

/** The same table, message by message. */
export const FILTER_CASES: readonly FilterCase[] = FILTER_EXAMPLES.flatMap(casesOf);
