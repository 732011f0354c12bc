'use client';

import { memo } from 'react';
import type { SeenMessage } from '#lib/contracts/message.ts';
import type { ListColumn } from './list-columns.ts';
import { MessageCell, type RowFacts } from './message-cell.tsx';

type MessageCellsProps = { columns: readonly ListColumn[]; message: SeenMessage; facts: RowFacts };

/** A message's cells. They stay as they are while the rows around them move or are selected. */
export const MessageCells = memo(function MessageCells({ columns, message, facts }: MessageCellsProps) {
  return columns.map((column) => (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: the grid names its active row
    <div
      key={`${column.kind} ${column.label}`}
      role="gridcell"
      className={`min-w-0 truncate px-2 leading-8 ${column.numeric ? 'text-right text-soft tabular-nums' : ''}`}
    >
      <MessageCell column={column} message={message} facts={facts} />
    </div>
  ));
});
