import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { classNames } from '#components/ui/class-names.ts';
import type { Completion } from '#lib/messages/filter/complete-filter.ts';

type CompletionListProps = {
  id: string;
  options: readonly Completion[];
  active: number;
  onPick: (option: Completion) => void;
};

/** What can stand at the cursor; walked by the box's arrow keys. */
export function CompletionList({ id, options, active, onPick }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Completions"
      className="absolute top-9 left-0 z-30 max-h-64 w-max max-w-full min-w-56 overflow-y-auto rounded-[10px] border border-line bg-raised p-1 shadow-raised"
    >
      {options.map((option, i) => (
        <div
          key={option.text}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          ref={i === active ? bringIntoView : null}
          // The box keeps the focus: a press picks before it could be lost.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
          className={classNames(
            'flex cursor-pointer items-baseline gap-4 rounded-[7px] px-2 py-1',
            i === active ? 'bg-flow/15' : 'hover:bg-line/50',
          )}
        >
          <span className="max-w-[80%] shrink-0 truncate font-mono text-xs [font-variant-ligatures:none]">
            <VisibleText text={option.text} />
          </span>
          <span className="min-w-0 flex-1 truncate text-right text-2xs text-mute">
            <VisibleText text={option.about} />
          </span>
        </div>
      ))}
    </div>
  );
}

function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
