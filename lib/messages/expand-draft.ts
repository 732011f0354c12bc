import type { MessageDraft, PublicationDraft } from '#lib/contracts/message.ts';
import type { DraftPlace } from './draft-place.ts';
import { readTemplate, type Template, type TemplateMistake, type TemplateSource } from './template.ts';

export type DraftTemplate<D> = {
  mistakes: (TemplateMistake & { where: DraftPlace })[];
  /** One message of it. */
  expand: (source: TemplateSource) => D;
};

/**
 * Reads the templates in a draft, once for all messages made of it: in its body, the values of its text attributes, its
 * group and deduplication ids, its subject and its bodies per protocol.
 */
export function readDraftTemplate<D extends MessageDraft | PublicationDraft>(draft: D): DraftTemplate<D> {
  const mistakes: DraftTemplate<D>['mistakes'] = [];
  const templates: Template[] = [];
  mapTexts(draft, (where, text) => {
    const template = readTemplate(text);
    templates.push(template);
    mistakes.push(...template.mistakes.map((mistake) => ({ ...mistake, where })));
    return text;
  });
  return {
    mistakes,
    expand(source) {
      let next = 0;
      return mapTexts(draft, (_, text) => templates[next++]?.expand(source) ?? text);
    },
  };
}

type MapText = (where: DraftPlace, text: string) => string;

/** The draft with each text that may hold a template replaced; always in the same order. */
function mapTexts<D extends MessageDraft | PublicationDraft>(draft: D, map: MapText): D {
  const optional = (where: DraftPlace, text: string | null) => (text === null ? null : map(where, text));
  const common = {
    body: map({ field: 'body' }, draft.body),
    groupId: optional({ field: 'groupId' }, draft.groupId),
    deduplicationId: optional({ field: 'deduplicationId' }, draft.deduplicationId),
    attributes: mapValues(draft.attributes, (attribute, name) => {
      if (attribute.dataType.startsWith('Binary')) return attribute;
      return { ...attribute, value: map({ field: 'attribute', name, part: 'value' }, attribute.value) };
    }),
  };
  const publication: MessageDraft | PublicationDraft = draft;
  if (!('subject' in publication)) return { ...draft, ...common };
  const subject = optional({ field: 'subject' }, publication.subject);
  const perProtocol =
    publication.perProtocol &&
    mapValues(publication.perProtocol, (text, protocol) => map({ field: 'perProtocol', protocol }, text));
  return { ...draft, ...common, subject, perProtocol };
}

function mapValues<T>(record: Record<string, T>, map: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
