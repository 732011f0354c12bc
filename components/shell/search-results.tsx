import { classNames } from '#components/ui/class-names.ts';
import { PlaceDot } from '#components/ui/place-dot.tsx';
import type { Places } from '#lib/client/connection-looks.ts';
import type { Graph } from '#lib/topology/model.ts';
import { KIND_WORDS } from './kind-words.ts';

/** More than these nobody walks; the picture shows the rest. */
export const MOST_RESULTS = 50;

type SearchResultsProps = {
  id: string;
  graph: Graph;
  /** Which connection each is of, where several are on the map. */
  places: Places | null;
  found: readonly string[];
  active: number;
  onPick: (id: string) => void;
};

/** What a search found, the best first; walked by the box's arrow keys. */
export function SearchResults({ id, graph, places, found, active, onPick }: SearchResultsProps) {
  return (
    <div id={id} role="listbox" aria-label="Search results" className="max-h-80 overflow-y-auto">
      {found.slice(0, MOST_RESULTS).flatMap((nodeId, i) => {
        const node = graph.nodes.get(nodeId);
        if (!node) return [];
        const place = places?.of(nodeId);
        return (
          <div
            key={nodeId}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            ref={i === active ? bringIntoView : null}
            // The box keeps the focus: a press picks before it could be lost.
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(nodeId);
            }}
            className={classNames(
              'flex cursor-pointer items-center gap-3 rounded-[7px] px-2.5 py-1.5',
              i === active ? 'bg-flow/15' : 'hover:bg-line/50',
            )}
          >
            <span className="min-w-0 flex-1 truncate">{node.name}</span>
            {place && (
              <span className="flex items-center gap-1 text-2xs text-soft">
                <PlaceDot colour={place.colour} />
                {place.words}
              </span>
            )}
            <span className="text-2xs text-soft">
              {node.kind === 'endpoint' ? node.protocol : KIND_WORDS[node.kind]}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
