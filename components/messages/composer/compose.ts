import { messageOf, publicationOf } from '#lib/client/sends/composer-form.ts';
import type { Shelved } from '#lib/client/sends/draft-shelf.ts';
import { type Outgoing, outgoing } from '#lib/client/sends/outgoing.ts';
import type { AnyDraft, SendTarget } from '#lib/client/sends/send-target.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { messageSize } from '#lib/messages/message-size.ts';
import { structuredBody } from '#lib/messages/structured-body.ts';
import { findMistakes } from './mistakes.ts';

/** What is written, as the messages that it stands for. */
export type Composition = {
  /** `null` where a count or rate is no number, or no file was read. */
  out: Outgoing | null;
  /** The first of them, to be shown before; none of a file. */
  first: readonly AnyDraft[];
  /** bytes of the first, as AWS counts them. */
  size: number;
  mistakes: readonly DraftMistake[];
};

/** Messages shown of those that a template makes. */
const PREVIEWED = 3;

/** `finish` is what is done to each message last: wrapping it again. */
export function compose(
  { form, amount }: Pick<Shelved, 'form' | 'amount'>,
  target: SendTarget,
  finish: (draft: AnyDraft) => AnyDraft,
): Composition {
  const draft = target.kind === 'queue' ? messageOf(form) : publicationOf(form);
  const out = outgoing(draft, { amount, target, finish });
  if (amount.mode === 'file') return { out, first: [], size: 0, mistakes: [] };
  const first = out ? firstOf(out.entries()) : [];
  const shown = first[0] ?? finish(draft);
  const templates = amount.mode === 'many';
  return { out, first, size: sizeOf(shown), mistakes: findMistakes({ form, draft, shown, target, templates }) };
}

function firstOf(entries: Iterable<AnyDraft> | AsyncIterable<AnyDraft>): AnyDraft[] {
  const first: AnyDraft[] = [];
  if (!(Symbol.iterator in entries)) return first;
  for (const entry of entries) {
    first.push(entry);
    if (first.length === PREVIEWED) break;
  }
  return first;
}

function sizeOf(draft: AnyDraft): number {
  return messageSize('perProtocol' in draft ? { ...draft, body: structuredBody(draft) } : draft);
}
