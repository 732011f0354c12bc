import type { Subscription } from '#lib/contracts/subscription.ts';
import { filterWords } from '#lib/topology/filter-words.ts';
import { JsonBlock } from './json-block.tsx';
import { Section } from './section.tsx';
import { unknownWords } from './unknown-words.ts';

const SCOPES = {
  MessageAttributes: 'compared with the message attributes',
  MessageBody: 'compared with the message body, which must be JSON',
} as const;

/** What a subscription lets through: in words, then as JSON. */
export function FilterSection({ subscription }: { subscription: Subscription }) {
  return (
    <Section title="Filter policy">
      <Filter subscription={subscription} />
    </Section>
  );
}

function Filter({ subscription }: { subscription: Subscription }) {
  const { attributes } = subscription;
  if (!attributes) return <p className="text-soft first-letter:uppercase">{unknownWords(subscription)}</p>;
  if (attributes.filterPolicy === null) return <p className="text-soft">None: every message is delivered.</p>;
  return (
    <>
      <p>Only where {filterWords(attributes.filterPolicy) ?? 'anything'}</p>
      <p className="mb-2 text-xs text-mute">
        {SCOPES[attributes.filterPolicyScope]}. A change takes up to 15 minutes to take effect.
      </p>
      <JsonBlock json={attributes.filterPolicy} label="filter policy" />
    </>
  );
}
