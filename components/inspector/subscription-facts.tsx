import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { Facts } from './facts.tsx';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { unknownWords } from './unknown-words.ts';

/** Both ends of a subscription, and how it delivers. */
export function SubscriptionFacts({ edge, scope }: { edge: SubscriptionEdge; scope: Scope }) {
  const { attributes, protocol, owner, arn } = edge.subscription;
  const unknown = unknownWords(edge.subscription);
  const deadLetterArn = attributes?.deadLetterArn;
  return (
    <Facts
      facts={[
        { term: 'Topic', value: <ResourceLink id={edge.source} scope={scope} /> },
        { term: 'Endpoint', value: <ResourceLink id={edge.target} scope={scope} /> },
        { term: 'Protocol', value: protocol },
        { term: 'Raw delivery', ...(attributes ? rawWords(attributes.rawMessageDelivery) : { value: unknown }) },
        {
          term: 'Own DLQ',
          value: deadLetterArn ? <ResourceLink id={deadLetterArn} scope={scope} /> : attributes ? 'none' : unknown,
          note: 'Takes what SNS could not deliver to the endpoint.',
        },
        { term: 'Owner', value: owner ?? 'not told' },
        arn === null
          ? { term: 'ARN', value: 'given when the subscription is confirmed' }
          : { term: 'ARN', value: arn, copy: arn, mono: true },
      ]}
    />
  );
}

function rawWords(raw: boolean): { value: string; note: string } {
  return raw
    ? { value: 'on', note: 'The endpoint gets the body as it was published, without the SNS envelope.' }
    : { value: 'off', note: 'The endpoint gets the message inside an SNS envelope.' };
}
