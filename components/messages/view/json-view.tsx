'use client';

import { useRemembered } from '#components/shell/use-remembered.ts';
import { Button } from '#components/ui/button.tsx';
import { jsonAs } from './json-as.ts';
import { TextView } from './text-view.tsx';
import { type PathActions, TreeView } from './tree-view.tsx';

type JsonViewProps = PathActions & { text: string; pretty: string; label: string };

/** JSON as a tree or as text, whichever was chosen last. */
export function JsonView({ text, pretty, label, ...actions }: JsonViewProps) {
  const [shown, setShown] = useRemembered(jsonAs);
  return (
    <div className="flex flex-col gap-2">
      <fieldset className="flex gap-1 self-end" aria-label="Show JSON as">
        {(['tree', 'text'] as const).map((form) => (
          <Button
            key={form}
            look="ghost"
            aria-pressed={shown === form}
            className="h-6 px-2 text-xs aria-pressed:bg-raised aria-pressed:text-flow"
            onClick={() => setShown(form)}
          >
            {form === 'tree' ? 'Tree' : 'Text'}
          </Button>
        ))}
      </fieldset>
      {shown === 'tree' ? (
        <TreeView text={text} label={`${label}, as a tree`} {...actions} />
      ) : (
        <TextView text={pretty} label={`${label}, as text`} language="json" />
      )}
    </div>
  );
}
