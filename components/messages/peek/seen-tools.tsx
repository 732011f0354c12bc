'use client';

import { Columns3 } from 'lucide-react';
import { useId, useState } from 'react';
import { FilterBox } from '#components/messages/filter-box/filter-box.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Queue } from '#lib/contracts/queue.ts';
import { GroupChoice } from './group-choice.tsx';
import { PickColumns } from './pick-columns.tsx';
import type { Seen } from './use-seen.ts';

type SeenToolsProps = { connection: string; queue: Queue; seen: Seen; total: number };

/** How what was seen is shown: what of it, in which groups, with which columns. */
export function SeenTools({ connection, queue, seen, total }: SeenToolsProps) {
  const { paths, setPaths, grouping, setGrouping } = seen;
  const [picking, setPicking] = useState(false);
  const picker = useId();
  return (
    <div className="flex flex-col gap-2 px-4 pb-2">
      <FilterBox
        connection={connection}
        queueName={queue.name}
        value={seen.filter}
        onApply={seen.setFilter}
        fields={seen.known}
        matched={seen.matched}
        total={total}
      />
      <div className="flex items-center gap-3">
        <GroupChoice fifo={queue.fifo} paths={paths} grouping={grouping} onChange={setGrouping} />
        <Button
          look="ghost"
          size="sm"
          className="ml-auto"
          aria-expanded={picking}
          aria-controls={picker}
          onClick={() => setPicking(!picking)}
        >
          <Columns3 aria-hidden />
          {paths.length === 0 ? 'Columns' : `Columns (${paths.length})`}
        </Button>
      </div>
      {picking && <PickColumns id={picker} known={seen.known} paths={paths} onChange={setPaths} />}
    </div>
  );
}
