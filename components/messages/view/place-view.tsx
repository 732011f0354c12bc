'use client';

import { formatBytes } from '#lib/format/bytes.ts';
import { HexView } from './hex-view.tsx';
import { JsonView } from './json-view.tsx';
import type { Place } from './places.ts';
import { EnvelopeFacts, PointerFacts } from './step-facts.tsx';
import { TextView } from './text-view.tsx';
import type { PathActions } from './tree-view.tsx';
import { ViewHead } from './view-head.tsx';

type PlaceViewProps = PathActions & {
  place: Place;
  /** The end laid out for reading; `null` where it is binary. */
  pretty: string | null;
};

/** What stands at one place of the chain: JSON as a tree or text, other text as text, bytes as a dump. */
export function PlaceView({ place, pretty, ...actions }: PlaceViewProps) {
  const { content, shows, step, bytes } = place;
  const caption = `${shows} · ${formatBytes(bytes)}`;
  if (content.type === 'text' && (step?.kind === 'json' || step?.kind === 's3-pointer')) {
    return (
      <>
        {step.kind === 's3-pointer' && <PointerFacts pointer={step.facts} />}
        <JsonView text={content.text} pretty={pretty ?? content.text} caption={caption} {...actions} />
      </>
    );
  }
  return (
    <>
      {step?.kind === 'sns-envelope' && <EnvelopeFacts facts={step.facts} />}
      <ViewHead caption={caption} />
      {content.type === 'bytes' ? (
        <HexView bytes={content.bytes} label={shows} />
      ) : (
        <TextView
          text={step?.kind === 'xml' && pretty !== null ? pretty : content.text}
          label={shows}
          language="text"
        />
      )}
    </>
  );
}
