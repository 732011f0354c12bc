'use client';

import { useRemembered } from '#components/shell/use-remembered.ts';
import { jsonAs } from './json-as.ts';
import { SmallButton } from './small-button.tsx';
import { TextView } from './text-view.tsx';
import { type PathActions, TreeView } from './tree-view.tsx';
import { ViewHead } from './view-head.tsx';

type JsonViewProps = PathActions & { text: string; pretty: string; caption: string };

/** JSON as a tree or as text, whichever was chosen last. */
export function JsonView({ text, pretty, caption, ...actions }: JsonViewProps) {
  const [form, setForm] = useRemembered(jsonAs);
  return (
    <>
      <ViewHead caption={caption}>
        <fieldset className="flex gap-1" aria-label="Show JSON as">
          <SmallButton aria-pressed={form === 'tree'} onClick={() => setForm('tree')}>
            Tree
          </SmallButton>
          <SmallButton aria-pressed={form === 'text'} onClick={() => setForm('text')}>
            Text
          </SmallButton>
        </fieldset>
      </ViewHead>
      {form === 'tree' ? (
        <TreeView text={text} label="JSON as a tree" {...actions} />
      ) : (
        <TextView text={pretty} label="JSON as text" language="json" />
      )}
    </>
  );
}
