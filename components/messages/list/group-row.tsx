import { ChevronDown, ChevronRight } from 'lucide-react';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import type { GroupListRow } from './list-rows.ts';
import { ROW_FRAME, type RowPlace } from './row-place.ts';

type GroupRowProps = RowPlace & { row: GroupListRow; onToggle: () => void };

/** The head of a group of messages: its name, how many they are, and what is to be known of all of them. */
export function GroupRow({ row, place, top, domId, active, onToggle }: GroupRowProps) {
  const { label, note, messages } = row.group;
  const Chevron = row.open ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="row"
      id={domId}
      aria-rowindex={place}
      aria-level={1}
      aria-expanded={row.open}
      data-active={active}
      onClick={onToggle}
      style={{ top }}
      className={`${ROW_FRAME} cursor-pointer bg-ground`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid names its active row */}
      <div role="gridcell" className="sticky left-0 flex h-8 w-fit max-w-full items-center gap-1.5 px-2">
        <Chevron aria-hidden className="size-4 shrink-0 text-mute" />
        <span className="max-w-80 truncate font-medium">
          <VisibleText text={label} />
        </span>
        <span className="shrink-0 text-xs text-mute tabular-nums">
          {messages.length === 1 ? '1 message' : `${messages.length} messages`}
        </span>
        {note && <span className="shrink-0 text-xs text-growing">{note}</span>}
      </div>
    </div>
  );
}
