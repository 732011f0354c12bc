import { ChevronDown, ChevronRight } from 'lucide-react';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { formatCount } from '#lib/format/count.ts';
import type { JsonKind } from '#lib/messages/json/json-span.ts';
import { isContainer, type TreeRow } from './json-tree.ts';
import { isCut, valueWords } from './row-words.ts';

/** px */
export const ROW_HEIGHT = 22;
/** px a level is set in; deep levels stand closer, so that they stay in sight. */
const INDENT = 14;
const MOST_INDENT = 280;

const VALUE_TEXT: Record<JsonKind, string> = {
  object: 'text-mute',
  array: 'text-mute',
  string: 'text-flowing',
  number: 'text-growing',
  boolean: 'text-growing',
  null: 'text-growing',
};

type RowProps = {
  text: string;
  row: TreeRow;
  domId: string;
  /** px */
  top: number;
  active: boolean;
  onPick: () => void;
};

/** One value of the tree: what it is called and what it is. */
export function JsonTreeRow({ text, row, domId, top, active, onPick }: RowProps) {
  const opens = row.kind === 'value' && isContainer(row.node);
  const Chevron = opens && row.open ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys, and this is its active row
    // biome-ignore lint/a11y/useFocusableInteractive: the tree is the one tab stop
    <div
      id={domId}
      role="treeitem"
      aria-level={row.level + 1}
      aria-selected={active}
      aria-expanded={opens ? row.open : undefined}
      onClick={onPick}
      style={{ top, height: ROW_HEIGHT, paddingLeft: 4 + Math.min(row.level * INDENT, MOST_INDENT) }}
      className={classNames(
        'absolute left-0 flex min-w-full cursor-default items-center pr-3 whitespace-pre',
        active ? 'bg-flow/15' : 'hover:bg-raised',
      )}
    >
      <span className="w-4 shrink-0 text-mute">{opens && <Chevron aria-hidden className="size-3.5" />}</span>
      {row.kind === 'more' ? (
        <span className="text-flow">show more of {formatCount(row.left)} others</span>
      ) : (
        <>
          {row.level > 0 && (
            <span className="text-flow">
              {row.node.key === null ? (
                <span className="text-mute">{row.node.index}</span>
              ) : (
                <VisibleText text={row.node.key} most={200} />
              )}
              <span className="text-mute">: </span>
            </span>
          )}
          <span className={VALUE_TEXT[row.node.kind]}>
            <VisibleText text={valueWords(text, row.node)} />
            {isCut(row.node) && <span className="text-mute"> … {formatCount(row.node.size)} characters</span>}
          </span>
        </>
      )}
    </div>
  );
}
