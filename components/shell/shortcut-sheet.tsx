'use client';

import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';

const SHORTCUTS: readonly [keys: string, does: string][] = [
  ['/', 'Search'],
  ['Ctrl K', 'Commands and everything by name'],
  ['← → ↑ ↓', 'Travel the map, or the rows of the table'],
  ['Home  End', 'First and last'],
  ['Enter', 'Select'],
  ['Escape', 'Leave focus, then the selection'],
  ['F', 'Focus on the neighbourhood'],
  ['C', 'Connect the topic or queue to a queue'],
  ['M', 'Move the end of the selected edge'],
  ['Delete', 'Plan to take the selected edge away'],
  ['0', 'Fit everything'],
  ['+  −', 'Zoom'],
  ['T', 'Table or map'],
  ['P', 'Pause or resume'],
  ['U', 'Plan to undo the last change'],
  ['Ctrl Enter', 'Apply the plan that is open'],
  ['?', 'This sheet'],
];

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Keyboard shortcuts">
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-sm">
        {SHORTCUTS.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              <Kbd keys={keys} />
            </dt>
            <dd className="text-soft">{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
