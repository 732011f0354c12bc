'use client';

import { Columns3 } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { GroupChoice } from './group-choice.tsx';
import { PickColumns } from './pick-columns.tsx';
import type { Seen } from './use-seen.ts';

type SeenToolsProps = { fifo: boolean; seen: Seen };

/** How what was seen is shown: in which groups, with which columns. */
export function SeenTools({ fifo, seen }: SeenToolsProps) {
  const { paths, setPaths, grouping, setGrouping } = seen;
  const [picking, setPicking] = useState(false);
  const picker = useId();
  return (
    <div className="flex flex-col gap-2 px-4 pb-2">
      <div className="flex items-center gap-3">
        <GroupChoice fifo={fifo} paths={paths} grouping={grouping} onChange={setGrouping} />
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
