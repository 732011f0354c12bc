import { checkDraft } from '#lib/messages/check-draft.ts';
import type { DraftPlace } from '#lib/messages/draft-place.ts';
import type { DraftTarget } from '#lib/messages/draft-target.ts';
import type { EntryFailure } from './send-failure.ts';

/** What AWS would refuse of a draft, told without a call; `null` = nothing. One bad entry would refuse its whole batch. */
export function refusedBefore(draft: Parameters<typeof checkDraft>[0], target: DraftTarget): EntryFailure | null {
  const [mistake] = checkDraft(draft, target);
  if (!mistake) return null;
  return { outcome: 'failed', code: 'invalid_input', why: `${placeWords(mistake.where)}: ${mistake.message}` };
}

function placeWords(place: DraftPlace): string {
  switch (place.field) {
    case 'attribute':
      return `attribute ${place.name}, ${place.part}`;
    case 'perProtocol':
      return `body for ${place.protocol}`;
    default:
      return place.field;
  }
}
