'use client';

import { ChevronsUpDown, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { PlaceDot } from '#components/ui/place-dot.tsx';
import { ProductionBadge } from '#components/ui/production-badge.tsx';
import type { ListedConnection } from '#lib/contracts/connection.ts';
import { placeOf } from './connection-place.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useSwitch } from './use-switch.ts';

const ConnectionMenu = dynamic(() => import('./connection-menu.tsx').then((module) => module.ConnectionMenu), {
  ssr: false,
});

/** From which width on there is room for account and region, by how many stand beside; names come first. */
const PLACE_FITS = ['max-md:hidden', 'max-xl:hidden'];

/** Under this width there is no room for the names of several beside. */
const GATHERED_UNDER = 'max-xl:hidden';

type Shown = Pick<MapScreenModel, 'connection' | 'beside' | 'places'>;

/** Which account and region this is, and what stands beside it; where the server has several, the way to another. */
export function ConnectionName({ model }: { model: Shown }) {
  const { connection, beside, places } = model;
  const own = beside.known.find(({ id }) => id === connection);
  if (!own) return <span className="text-mute">{connection}</span>;
  const others = beside.here.slice(1);
  const colour = places?.all[0]?.colour ?? own.colour;
  return (
    <div className="flex min-w-0 items-center gap-2 overflow-hidden p-0.5 whitespace-nowrap">
      {colour && <PlaceDot colour={colour} />}
      <span className="min-w-8 truncate font-medium text-ink">{own.label}</span>
      <span className={`shrink-[99] truncate text-mute ${PLACE_FITS[others.length] ?? 'hidden'}`}>{placeOf(own)}</span>
      {own.production && <ProductionBadge />}
      {own.custom && <Badge>not AWS</Badge>}
      {own.readOnly && <Badge>read-only</Badge>}
      {beside.known.length > 1 && <Switch model={model} />}
      {others.length > 1 && <Gathered others={others} />}
      {others.map((other, i) => (
        <OneBeside
          key={other.id}
          connection={other}
          colour={places?.all[i + 1]?.colour ?? null}
          isOnly={others.length === 1}
          onHide={beside.hide}
        />
      ))}
    </div>
  );
}

/** Its list is loaded on the first use. */
function Switch({ model: { connection, beside } }: { model: Shown }) {
  const [asked, setAsked] = useState(false);
  const onSwitch = useSwitch(connection);
  const trigger = (
    <IconButton label="Switch connection" size="sm" aria-haspopup="dialog" onClick={() => setAsked(true)}>
      <ChevronsUpDown />
    </IconButton>
  );
  return asked ? <ConnectionMenu trigger={trigger} beside={beside} onSwitch={onSwitch} /> : trigger;
}

/** Several, where the window has no room for their names: the list of connections tells and hides each. */
function Gathered({ others }: { others: readonly ListedConnection[] }) {
  return (
    <span className="flex shrink-0 items-center gap-1.5 border-l border-line pl-2 text-soft xl:hidden">
      +{others.length} beside
      {others.some(({ production }) => production) && <ProductionBadge />}
    </span>
  );
}

type OneBesideProps = {
  connection: ListedConnection;
  colour: ListedConnection['colour'];
  isOnly: boolean;
  onHide: (id: string) => void;
};

function OneBeside({ connection: { id, label, region, production }, colour, isOnly, onHide }: OneBesideProps) {
  return (
    <span className={`flex min-w-0 items-center gap-1.5 border-l border-line pl-2 ${isOnly ? '' : GATHERED_UNDER}`}>
      {colour && <PlaceDot colour={colour} />}
      <span className="truncate text-ink">{label}</span>
      {isOnly && <span className="truncate text-mute max-xl:hidden">{region}</span>}
      {production && <ProductionBadge />}
      <IconButton label={`Hide ${label}`} size="sm" onClick={() => onHide(id)}>
        <X />
      </IconButton>
    </span>
  );
}
