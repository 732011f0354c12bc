import { type ComposerForm, repeatedNames } from '#lib/client/sends/composer-form.ts';
import type { AnyDraft, SendTarget } from '#lib/client/sends/send-target.ts';
import { checkDraft } from '#lib/messages/check-draft.ts';
import type { DraftMistake, DraftPlace } from '#lib/messages/draft-place.ts';
import { readDraftTemplate } from '#lib/messages/expand-draft.ts';

type Written = {
  form: ComposerForm;
  /** With its templates. */
  draft: AnyDraft;
  /** The first message made of it. */
  shown: AnyDraft;
  target: SendTarget;
  templates: boolean;
};

/** What is wrong with what is written: what AWS would refuse, names given twice, and in templates what is no template. */
export function findMistakes({ form, draft, shown, target, templates }: Written): DraftMistake[] {
  const repeated = repeatedNames(form).map((name) => ({
    where: { field: 'attribute', name, part: 'name' } as const,
    message: `There are several attributes ${name === '' ? 'without a name' : `named ${name}`}.`,
  }));
  return [...repeated, ...(templates ? readDraftTemplate(draft).mistakes : []), ...checkDraft(shown, target)];
}

/** Whether a mistake is that something is still missing: it is told when one tries to send, not while one writes. */
export function isMissing({ where }: DraftMistake, { body, groupId, attributes }: ComposerForm): boolean {
  switch (where.field) {
    case 'body':
      return body === '';
    case 'groupId':
      return groupId === '';
    case 'attribute':
      return attributes.some(({ name, value }) => name === where.name && (name === '' || value === ''));
    default:
      return false;
  }
}

/** The first mistake at a place, in words; `null` = none. */
export function mistakeAt(mistakes: readonly DraftMistake[], place: DraftPlace): string | null {
  return mistakes.find(({ where }) => samePlace(where, place))?.message ?? null;
}

/** Where a mistake is, for a list of all. */
export function placeWords(place: DraftPlace): string {
  switch (place.field) {
    case 'attribute':
      return `Attribute ${place.name || 'without a name'}, ${place.part}`;
    case 'perProtocol':
      return `Body for ${place.protocol}`;
    default:
      return FIELD_WORDS[place.field];
  }
}

const FIELD_WORDS: Record<Exclude<DraftPlace['field'], 'attribute' | 'perProtocol'>, string> = {
  message: 'Size',
  body: 'Body',
  attributes: 'Attributes',
  delaySeconds: 'Delay',
  groupId: 'Message group id',
  deduplicationId: 'Deduplication id',
  subject: 'Subject',
  traceHeader: 'Trace header',
};

/** Places are told apart by all of their facts. */
function samePlace(one: DraftPlace, other: DraftPlace): boolean {
  if (one.field === 'attribute' && other.field === 'attribute') {
    return one.name === other.name && one.part === other.part;
  }
  if (one.field === 'perProtocol' && other.field === 'perProtocol') return one.protocol === other.protocol;
  return one.field === other.field;
}
