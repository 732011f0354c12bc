import assert from 'node:assert/strict';
import { InvalidParameterException } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { casesOf, FILTER_EXAMPLES } from '../../filters/cases.ts';
import { deliveriesOf } from '../../filters/deliveries.ts';
import type { FilterExample, FilterScope } from '../../filters/filter-example.ts';
import { POLICY_EXAMPLES, type PolicyExample } from '../../filters/policies.ts';
import { makeQueue, makeTopic, subscribe } from './hands/wiring.ts';

const LOOKS_AT: Record<FilterScope, string> = { MessageAttributes: 'of attributes', MessageBody: 'of the body' };

/** What filter policies let through, and which are taken at all: the tables of `compat/filters`, asked of a server. */
export const filterPoliciesChecks: readonly Check[] = [
  ...FILTER_EXAMPLES.map(deliveryCheck),
  ...POLICY_EXAMPLES.map(policyCheck),
];

/** The check that asks an example's deliveries. */
export function deliveryCheckName({ scope, about }: Pick<FilterExample, 'scope' | 'about'>): Check['name'] {
  return `sns/FilterPolicy/${LOOKS_AT[scope]}: ${about}`;
}

function deliveryCheck(example: FilterExample): Check {
  return {
    name: deliveryCheckName(example),
    source: example.source,
    async run(subject) {
      const came = await deliveriesOf(subject, example);
      const wrong = casesOf(example).flatMap(({ message, matches }, at) => {
        if (came[at] === matches) return [];
        return `${matches ? 'does not deliver' : 'delivers'} ${JSON.stringify(shown(message, example.scope))}`;
      });
      assert.equal(wrong.length, 0, `${JSON.stringify(example.policy)} ${wrong.join(', ')}`);
    },
  };
}

function shown({ body, attributes }: FilterExample['matches'][number], scope: FilterScope): unknown {
  return scope === 'MessageBody' ? body : attributes;
}

function policyCheck({ about, source, scope, json, taken }: PolicyExample): Check {
  return {
    name: `sns/FilterPolicy/${taken ? 'may have' : 'is refused with'} ${about}`,
    source,
    async run(subject) {
      const [topic, queue] = [await makeTopic(subject), await makeQueue(subject)];
      const subscribed = subscribe(subject, topic, queue, { FilterPolicyScope: scope, FilterPolicy: json });
      if (taken) assert.ok(await subscribed);
      else await assert.rejects(subscribed, InvalidParameterException);
    },
  };
}
