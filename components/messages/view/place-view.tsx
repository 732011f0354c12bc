'use client';

import { HexView } from './hex-view.tsx';
import { JsonView } from './json-view.tsx';
import type { Place } from './places.ts';
import { EnvelopeFacts, PointerFacts } from './step-facts.tsx';
import { TextView } from './text-view.tsx';
import type { PathActions } from './tree-view.tsx';

type PlaceViewProps = PathActions & {
  place: Place;
  /** The end laid out for reading; `null` where it is binary. */
  pretty: string | null;
};

/** What stands at one place of the chain: JSON as a tree or text, other text as text, bytes as a dump. */
export function PlaceView({ place, pretty, ...actions }: PlaceViewProps) {
  const { content, shows, step } = place;
  if (content.type === 'bytes') return <HexView bytes={content.bytes} label={shows} />;
  switch (step?.kind) {
    case 'json':
      return <JsonView text={content.text} pretty={pretty ?? content.text} label={shows} {...actions} />;
    case 's3-pointer':
      return (
        <>
          <PointerFacts pointer={step.facts} />
          <JsonView text={content.text} pretty={pretty ?? content.text} label={shows} {...actions} />
        </>
      );
    case 'xml':
      return <TextView text={pretty ?? content.text} label={shows} language="text" />;
    case 'sns-envelope':
      return (
        <>
          <EnvelopeFacts facts={step.facts} />
          <TextView text={content.text} label={shows} language="text" />
        </>
      );
    default:
      return <TextView text={content.text} label={shows} language="text" />;
  }
}
