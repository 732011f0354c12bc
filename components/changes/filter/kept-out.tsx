import { Filter } from 'lucide-react';
import { formatCount } from '#lib/format/count.ts';

/** How many of the messages that a filter is tried on fail at a key; nothing where none does. */
export function KeptOut({ messages }: { messages: number | undefined }) {
  if (messages === undefined) return null;
  return (
    <p className="flex items-center gap-1 text-xs text-soft">
      <Filter aria-hidden className="size-3 shrink-0" />
      Keeps out {formatCount(messages)} of the messages tried
    </p>
  );
}
