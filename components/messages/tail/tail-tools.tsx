'use client';

import { Download, Pause, Play } from 'lucide-react';
import { FilterBox } from '#components/messages/filter-box/filter-box.tsx';
import { download, exportPath } from '#components/messages/peek/export-path.ts';
import { Button } from '#components/ui/button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { isTailing, type TailState } from '#lib/client/tails/tail-state.ts';
import { formatCount } from '#lib/format/count.ts';
import type { Tailed } from './use-tailed.ts';

type TailToolsProps = { connection: string; topicName: string; state: TailState; tailed: Tailed };

/** What can be done with what came: filter it, hold the list still, and keep it as a file. */
export function TailTools({ connection, topicName, state, tailed }: TailToolsProps) {
  const { look, messages } = state;
  const { filter, paused, waiting } = tailed;
  const save = (format: 'ndjson' | 'csv') =>
    look !== null && download(exportPath({ connection, look, format, ids: null, filter }));
  return (
    <div className="flex flex-col gap-2 px-4 pb-2">
      <FilterBox
        connection={connection}
        queueName={topicName}
        value={filter}
        onApply={tailed.setFilter}
        fields={tailed.known}
        matched={tailed.matched}
        total={messages.length}
      />
      <div className="flex flex-wrap items-center gap-2">
        {(paused || isTailing(state)) && (
          <Button aria-pressed={paused} onClick={() => tailed.pause(!paused)}>
            {paused ? <Play aria-hidden /> : <Pause aria-hidden />}
            {paused ? 'Go on' : 'Pause'}
          </Button>
        )}
        <span className="text-xs text-mute tabular-nums">
          {paused && `The list stands still; ${formatCount(waiting)} came since.`}
        </span>
        <span className="ml-auto">
          <Menu
            trigger={
              <Button>
                <Download aria-hidden />
                Export
              </Button>
            }
            items={[
              { id: 'ndjson', label: 'NDJSON: exact, can be sent again', onSelect: () => save('ndjson') },
              { id: 'csv', label: 'CSV: for a spreadsheet', onSelect: () => save('csv') },
            ]}
          />
        </span>
      </div>
    </div>
  );
}
