'use client';

import { Crosshair } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { PlaceDot } from '#components/ui/place-dot.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { AgeCell, Cell, CountCell, DeadLetterCell, HealthCell, RateCell } from './cells.tsx';
import { type Columns, pickDelayed, pickInFlight, pickVisible } from './columns.ts';
import type { TableRow } from './table-rows.ts';

type RowProps = {
  columns: Columns;
  row: TableRow;
  /** Its place among all rows, from 0. */
  index: number;
  /** px from the top of the rows. */
  top: number;
  domId: string;
  active: boolean;
  selected: boolean;
  numbers: NumbersStore;
  onSelect: (id: string) => void;
  onShowOnMap: (id: string) => void;
};

/** One row. It renders again when its place or its structure changes; its numbers render in their own cells. */
export const Row = memo(function Row(props: RowProps) {
  const { columns, row, index, top, domId, active, selected, numbers, onSelect, onShowOnMap } = props;
  const { queue } = row;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="row"
      id={domId}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active}
      onClick={() => onSelect(row.id)}
      style={{ top }}
      className={`${columns.grid} absolute inset-x-0 h-8 cursor-pointer border-b border-line hover:bg-raised aria-selected:bg-flow/5 aria-selected:shadow-[inset_0_0_0_1px_var(--flow)] data-[active=true]:shadow-[inset_3px_0_var(--flow)] data-[active=true]:aria-selected:shadow-[inset_3px_0_var(--flow),inset_0_0_0_1px_var(--flow)]`}
    >
      <Cell>{queue && <HealthCell queue={queue} numbers={numbers} />}</Cell>
      <Cell>
        <Tooltip text={row.name}>
          <span className="font-medium">{row.name}</span>
        </Tooltip>
      </Cell>
      <Cell>
        <span className="text-soft">{row.kind}</span>
      </Cell>
      {columns.placed && (
        <Cell>
          {row.place && (
            <span className="flex h-8 items-center gap-1.5 text-soft">
              <PlaceDot colour={row.place.colour} />
              <span className="truncate">{row.place.words}</span>
            </span>
          )}
        </Cell>
      )}
      <Cell numeric>{queue && <CountCell queue={queue} numbers={numbers} pick={pickVisible} />}</Cell>
      <Cell numeric>{queue && <CountCell queue={queue} numbers={numbers} pick={pickInFlight} />}</Cell>
      <Cell numeric>{queue && <CountCell queue={queue} numbers={numbers} pick={pickDelayed} />}</Cell>
      <Cell numeric>{queue && <RateCell queue={queue} numbers={numbers} />}</Cell>
      <Cell numeric>{queue && <DeadLetterCell queue={queue} numbers={numbers} />}</Cell>
      <Cell numeric>{row.fedBy !== null && <FedBy topics={row.fedBy} />}</Cell>
      <Cell numeric>{queue && <AgeCell queue={queue} numbers={numbers} />}</Cell>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its button takes focus */}
      <div role="gridcell" className="flex items-center justify-center">
        <IconButton
          label={`Show ${row.name} on the map`}
          size="sm"
          tabIndex={active ? 0 : -1}
          onClick={(event) => {
            event.stopPropagation();
            onShowOnMap(row.id);
          }}
        >
          <Crosshair aria-hidden />
        </IconButton>
      </div>
    </div>
  );
});

function FedBy({ topics }: { topics: number }) {
  return <span className={topics ? '' : 'text-mute'}>{topics === 1 ? '1 topic' : `${topics} topics`}</span>;
}
