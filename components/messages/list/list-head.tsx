import { VisibleText } from '#components/messages/text/visible-text.tsx';
import type { ListColumn } from './list-columns.ts';
import { Mark } from './mark.tsx';

type ListHeadProps = {
  columns: readonly ListColumn[];
  tracks: string;
  /** Whether all, some or no messages are selected; left out where nothing can be. */
  marked: 'all' | 'some' | 'none' | undefined;
  onMarkAll: () => void;
};

/** The headers of a list of messages, with the mark that selects all of them. */
export function ListHead({ columns, tracks, marked, onMarkAll }: ListHeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: nothing is done to it but by its button
    <div
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: tracks }}
      className="grid h-8 border-b border-line bg-panel text-xs font-medium text-mute"
    >
      {marked && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: its button takes focus
        <div role="columnheader" className="flex items-center justify-center">
          <button
            type="button"
            aria-label={marked === 'all' ? 'Select none' : 'Select all'}
            onClick={onMarkAll}
            className="rounded-[4px] p-1"
          >
            <Mark state={marked} />
          </button>
        </div>
      )}
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: nothing can be done here
        <div
          key={`${column.kind} ${column.label}`}
          role="columnheader"
          className={`truncate px-2 leading-8 ${column.numeric ? 'text-right' : ''} ${column.kind === 'path' ? 'font-mono' : ''}`}
        >
          <VisibleText text={column.label} />
        </div>
      ))}
    </div>
  );
}
