import type { Grouping } from './grouping.ts';

type GroupChoiceProps = {
  fifo: boolean;
  /** Paths that can be grouped by: those that are columns. */
  paths: readonly string[];
  grouping: Grouping;
  onChange: (grouping: Grouping) => void;
};

/** What messages are grouped by. */
export function GroupChoice({ fifo, paths, grouping, onChange }: GroupChoiceProps) {
  return (
    <span className="flex items-center gap-2 text-xs text-mute">
      <span aria-hidden>Group</span>
      <select
        aria-label="Group messages"
        value={grouping}
        onChange={(event) => onChange(event.target.value)}
        className="h-7 max-w-44 rounded-[7px] border border-line bg-raised px-1.5 text-xs text-ink"
      >
        <option value="none">none</option>
        <option value="lanes">{fifo ? 'by lane (message group)' : 'by message group'}</option>
        <option value="shape">by shape of the body</option>
        {paths.map((path) => (
          <option key={path} value={path}>
            by {path}
          </option>
        ))}
      </select>
    </span>
  );
}
