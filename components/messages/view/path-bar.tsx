import { Columns3, Filter } from 'lucide-react';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { ValueRow } from './json-tree.ts';
import { copiedValue, filterFor, pathWords } from './row-words.ts';
import type { PathActions } from './tree-view.tsx';

/** Where the picked value is, and what can be done with it. */
export function PathBar({ text, row, onColumn, onFilter }: PathActions & { text: string; row: ValueRow }) {
  const path = pathWords(row);
  const filter = onFilter ? filterFor(text, row) : null;
  return (
    <div className="flex items-center gap-1 border-t border-line bg-panel py-1 pr-1 pl-3">
      <span className="min-w-0 flex-1 truncate font-mono text-xs text-soft">
        <VisibleText text={path} most={300} />
      </span>
      {onColumn && (
        <IconButton label="Show as a column" size="sm" onClick={() => onColumn(path)}>
          <Columns3 aria-hidden />
        </IconButton>
      )}
      {onFilter && filter !== null && (
        <IconButton label="Filter by this value" size="sm" onClick={() => onFilter(filter)}>
          <Filter aria-hidden />
        </IconButton>
      )}
      <CopyButton text={path} label="Copy path" />
      <CopyButton text={copiedValue(text, row.node)} label="Copy value" />
    </div>
  );
}
