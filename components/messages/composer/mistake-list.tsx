import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { placeWords } from './mistakes.ts';

/** Mistakes named; the rest are counted. */
const MOST_NAMED = 4;

/** Why what is written cannot be sent as it is. */
export function MistakeList({ mistakes }: { mistakes: readonly DraftMistake[] }) {
  if (mistakes.length === 0) return null;
  const more = mistakes.length - MOST_NAMED;
  return (
    <ul role="alert" className="text-xs text-danger">
      {mistakes.slice(0, MOST_NAMED).map(({ where, message }) => (
        <li key={`${placeWords(where)} ${message}`}>
          {placeWords(where)}: {message}
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
