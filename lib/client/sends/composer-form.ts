import type { MessageAttributes, MessageDraft, PublicationDraft } from '#lib/contracts/message.ts';
import { nextId } from '#lib/topology/change-forms/next-id.ts';

/** An attribute while it is written: without a name yet, or twice the same one. */
export type AttributeRow = { key: number; name: string; dataType: string; value: string };

/** What is written in the composer, as it stands in its fields; an empty field = not given. */
export type ComposerForm = {
  body: string;
  attributes: readonly AttributeRow[];
  /** seconds; queues only. */
  delaySeconds: string;
  groupId: string;
  deduplicationId: string;
  traceHeader: string;
  /** Topics only, as the bodies of their own that some protocols get. */
  subject: string;
  perProtocol: readonly { protocol: string; body: string }[];
};

export const EMPTY_FORM: ComposerForm = {
  body: '',
  attributes: [],
  delaySeconds: '',
  groupId: '',
  deduplicationId: '',
  traceHeader: '',
  subject: '',
  perProtocol: [],
};

/** What is written, as a message for a queue. A delay that is no number is left for `checkDraft` to tell. */
export function messageOf(form: ComposerForm): MessageDraft {
  return {
    ...commonOf(form),
    delaySeconds: form.delaySeconds.trim() === '' ? null : Number(form.delaySeconds),
    traceHeader: form.traceHeader || null,
  };
}

/** What is written, as a message for a topic. */
export function publicationOf(form: ComposerForm): PublicationDraft {
  const { perProtocol } = form;
  return {
    ...commonOf(form),
    subject: form.subject || null,
    perProtocol:
      perProtocol.length === 0 ? null : Object.fromEntries(perProtocol.map(({ protocol, body }) => [protocol, body])),
  };
}

/** Names that are given to more than one attribute: only the last of them would be sent. */
export function repeatedNames({ attributes }: ComposerForm): string[] {
  const names = attributes.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Attributes as rows, for fields. */
export function attributeRows(attributes: MessageAttributes): AttributeRow[] {
  return Object.entries(attributes).map(([name, attribute], key) => ({ key, name, ...attribute }));
}

/** A row that is not there yet. */
export function newRow(rows: readonly AttributeRow[]): AttributeRow {
  return { key: nextId(rows.map(({ key }) => key)), name: '', dataType: 'String', value: '' };
}

function commonOf({ body, attributes, groupId, deduplicationId }: ComposerForm) {
  return {
    body,
    attributes: Object.fromEntries(attributes.map(({ name, dataType, value }) => [name, { dataType, value }])),
    groupId: groupId || null,
    deduplicationId: deduplicationId || null,
  };
}
