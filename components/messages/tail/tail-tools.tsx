'use client';

import { Download, Pause, Play } from 'lucide-react';
import { download, exportPath } from '#components/messages/peek/export-path.ts';
import { Button } from '#components/ui/button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { isTailing, type TailState } from '#lib/client/tails/tail-state.ts';
import { formatCount } from '#lib/format/count.ts';

type TailToolsProps = {
  connection: string;
  state: TailState;
  paused: boolean;
  /** How many came since the list was paused. */
  waiting: number;
  onPause: (pause: boolean) => void;
};

/** What can be done with what came: hold the list still, and keep it as a file. */
export function TailTools({ connection, state, paused, waiting, onPause }: TailToolsProps) {
  const { look } = state;
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-2">
      {(paused || isTailing(state)) && (
        <Button aria-pressed={paused} onClick={() => onPause(!paused)}>
          {paused ? <Play aria-hidden /> : <Pause aria-hidden />}
          {paused ? 'Go on' : 'Pause'}
        </Button>
      )}
      <span className="text-xs text-mute tabular-nums">
        {paused && `The list stands still; ${formatCount(waiting)} came since.`}
      </span>
      {look !== null && (
        <span className="ml-auto">
          <Menu
            trigger={
              <Button>
                <Download aria-hidden />
                Export
              </Button>
            }
            items={[
              {
                id: 'ndjson',
                label: 'NDJSON: exact, can be sent again',
                onSelect: () => download(exportPath({ connection, look, format: 'ndjson', ids: null, filter: null })),
              },
              {
                id: 'csv',
                label: 'CSV: for a spreadsheet',
                onSelect: () => download(exportPath({ connection, look, format: 'csv', ids: null, filter: null })),
              },
            ]}
          />
        </span>
      )}
    </div>
  );
}
