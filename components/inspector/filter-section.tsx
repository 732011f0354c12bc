import { Filter as FilterIcon } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { policyWords } from '#lib/topology/filter-policy/policy-words.ts';
import { filterWords } from '#lib/topology/filter-words.ts';
import { JsonBlock } from './json-block.tsx';
import { Section } from './section.tsx';
import { unknownWords } from './unknown-words.ts';

const SCOPES = {
  MessageAttributes: 'compared with the message attributes',
  MessageBody: 'compared with the message body, which must be JSON',
} as const;

type FilterSectionProps = {
  subscription: Subscription;
  /** `null` where it cannot be edited. */
  onEdit: (() => void) | null;
};

/** What a subscription lets through: in words, then as JSON. */
export function FilterSection({ subscription, onEdit }: FilterSectionProps) {
  const none = subscription.attributes?.filterPolicy === null;
  return (
    <Section
      title="Filter policy"
      aside={
        onEdit && (
          <Button size="sm" onClick={onEdit}>
            <FilterIcon aria-hidden />
            {none ? 'Add a filter' : 'Edit filter'}
          </Button>
        )
      }
    >
      <Filter subscription={subscription} />
    </Section>
  );
}

function Filter({ subscription }: Pick<FilterSectionProps, 'subscription'>) {
  const { attributes } = subscription;
  if (!attributes) return <p className="text-soft first-letter:uppercase">{unknownWords(subscription)}</p>;
  if (attributes.filterPolicy === null) return <p className="text-soft">None: every message is delivered.</p>;
  return (
    <>
      <p className="break-words">
        Only where {policyWords(attributes.filterPolicy) ?? filterWords(attributes.filterPolicy) ?? 'anything'}
      </p>
      <p className="mb-2 text-xs text-mute">
        {SCOPES[attributes.filterPolicyScope]}. A change takes up to 15 minutes to take effect.
      </p>
      <JsonBlock json={attributes.filterPolicy} label="filter policy" />
    </>
  );
}
