import type { MouseEvent, ReactNode } from 'react';
import type { MessageListRow } from './list-rows.ts';
import { Mark } from './mark.tsx';
import { ROW_FRAME, type RowPlace } from './row-place.ts';

type MessageRowProps = RowPlace & {
  row: MessageListRow;
  tracks: string;
  open: boolean;
  /** Left out where rows cannot be selected. */
  selected: boolean | undefined;
  onOpen: () => void;
  /** `range`: from the active row to this one. */
  onMark: (range: boolean) => void;
  /** Its cells. */
  children: ReactNode;
};

/** One message in a list. A click opens it; one on its mark, or with Shift, selects it. */
export function MessageRow(props: MessageRowProps) {
  const { row, place, top, domId, tracks, active, open, selected, onOpen, onMark, children } = props;
  const mark = (event: MouseEvent) => {
    event.stopPropagation();
    onMark(event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="row"
      id={domId}
      aria-rowindex={place}
      aria-level={row.groupId === null ? undefined : 2}
      aria-selected={selected}
      aria-current={open || undefined}
      data-active={active}
      onClick={(event) => (event.shiftKey && selected !== undefined ? mark(event) : onOpen())}
      style={{ top, gridTemplateColumns: tracks }}
      className={`${ROW_FRAME} grid cursor-pointer aria-selected:bg-flow/5 aria-[current=true]:bg-flow/15`}
    >
      {selected !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: the grid takes the keys
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div role="gridcell" onClick={mark} className="flex items-center justify-center">
          <Mark state={selected ? 'all' : 'none'} />
        </div>
      )}
      {children}
    </div>
  );
}
