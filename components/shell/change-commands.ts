import { openCreate } from '#components/changes/editors/create-desk.ts';
import { reviewCollected, startCollecting, stopCollecting } from '#lib/client/changes/collecting.ts';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import type { PaletteCommand } from './palette-commands.ts';

type Ways = {
  /** Whether the server has topics to make. */
  topics: boolean;
  undoLast: () => void;
  openChanges: () => void;
  openFindings: () => void;
};

/** What can be done about changes, from the keyboard. */
export function changeCommands({ topics, undoLast, openChanges, openFindings }: Ways): PaletteCommand[] {
  const { collected } = planDesk.get();
  const collecting: PaletteCommand[] = collected
    ? [
        ...(collected.length > 0
          ? [{ id: 'review', label: 'Review the plan of collected changes', run: reviewCollected }]
          : []),
        {
          id: 'stop-collecting',
          label: collected.length > 0 ? 'Clear collected changes' : 'Stop collecting changes',
          run: stopCollecting,
        },
      ]
    : [{ id: 'collect', label: 'Collect changes into one plan', run: startCollecting }];
  return [
    {
      id: 'create',
      label: topics ? 'Create a queue, a topic or a pattern' : 'Create a queue or a pattern',
      run: openCreate,
    },
    { id: 'changes', label: 'Changes', run: openChanges },
    { id: 'findings', label: 'Findings', run: openFindings },
    { id: 'undo', label: 'Undo last change', run: undoLast },
    ...collecting,
  ];
}
