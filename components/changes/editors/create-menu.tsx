'use client';

import { PATTERN_KINDS, PATTERN_WORDS } from '../patterns/pattern-words.ts';
import type { CreateForms } from './create-shelf.ts';
import { needsTopic } from './needs-topic.ts';

type What = CreateForms['open'];
type CreateMenuProps = {
  open: What;
  /** Whether the server has topics to make. */
  topics: boolean;
  onOpen: (what: What) => void;
};

const SINGLE = [
  { what: 'queue', title: 'Queue', purpose: 'One queue, with every setting.' },
  { what: 'topic', title: 'Topic', purpose: 'One topic, with every setting.' },
] as const;
const PATTERNS = PATTERN_KINDS.map((what) => ({ what, ...PATTERN_WORDS[what] }));

/** What can be made: one thing, or a pattern of several. */
export function CreateMenu({ open, topics, onOpen }: CreateMenuProps) {
  const canBeMade = ({ what }: { what: What }) => topics || !needsTopic(what);
  const entries = [
    { heading: 'One thing', of: SINGLE.filter(canBeMade) },
    { heading: 'A pattern, as one plan', of: PATTERNS.filter(canBeMade) },
  ];
  return (
    <nav
      aria-label="What to create"
      className="shrink-0 overflow-y-auto border-line p-3 max-[799px]:max-h-44 max-[799px]:border-b min-[800px]:w-64 min-[800px]:border-r"
    >
      {entries.map(({ heading, of }) => (
        <div key={heading} className="mb-3">
          <h3 className="px-2 pb-1 text-xs font-medium text-mute">{heading}</h3>
          <ul>
            {of.map(({ what, title, purpose }) => (
              <li key={what}>
                <button
                  type="button"
                  aria-current={what === open}
                  onClick={() => onOpen(what)}
                  className="w-full rounded-[7px] px-2 py-1.5 text-left hover:bg-raised aria-[current=true]:bg-flow/15"
                >
                  <span className="block font-medium">{title}</span>
                  <span className="block text-xs text-mute">{purpose}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
