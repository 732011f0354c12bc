import { mintUuid } from '#lib/messages/mint-uuid.ts';
import { type EditDraft, editableText, rewrap } from '#lib/messages/rewrap.ts';
import { attributeRows, type ComposerForm, EMPTY_FORM } from './composer-form.ts';
import { draftShelf } from './draft-shelf.ts';

/** What the composer holds of such a message beside its fields. */
export type Reopened = {
  edit: EditDraft;
  /** ARN of the queue, or the topic, where it was seen, and still may be. */
  sourceArn: string;
  /** Whether it is wrapped again as it was; else it is sent as it is written. */
  wrap: boolean;
};

/** Puts a message that was seen on the Send tab of a queue, decoded, under a fresh deduplication id. */
export function openDraft(connection: string, arn: string, edit: EditDraft): void {
  const reopened = { edit, sourceArn: arn, wrap: isWrapped(edit) };
  draftShelf(connection, arn).set({ form: reopenedForm(reopened), reopened, job: null });
}

/** Moves what is written to another queue's Send tab. */
export function moveDraft(connection: string, from: string, to: string): void {
  const { form, amount, reopened } = draftShelf(connection, from).get();
  draftShelf(connection, to).set({ form, amount, reopened, job: null });
  draftShelf(connection, from).set({ form: EMPTY_FORM, reopened: null, job: null });
}

/** The fields of a message that was seen: the decoded text, or the body as it came where that is no text. */
export function reopenedForm({ edit, wrap }: Reopened): ComposerForm {
  return {
    ...EMPTY_FORM,
    body: (wrap ? editableText(edit.chain) : null) ?? edit.body,
    attributes: attributeRows(edit.attributes),
    groupId: edit.groupId ?? '',
    deduplicationId: mintUuid(),
  };
}

/** Whether something was taken off, down to a text that can be edited. */
export function isWrapped({ chain }: EditDraft): boolean {
  return chain.wraps.length > 0 && chain.end.content.type === 'text';
}

/** What was taken off, from the inside out as it is put on again: `gzip → base64 → SNS envelope`. */
export function wrapWords({ chain }: EditDraft): string {
  return chain.wraps
    .toReversed()
    .map(({ kind }) => WRAP_NAMES[kind])
    .join(' → ');
}

const WRAP_NAMES: Record<EditDraft['chain']['wraps'][number]['kind'], string> = {
  'sns-envelope': 'SNS envelope',
  'json-string': 'JSON string',
  base64: 'base64',
  gzip: 'gzip',
  deflate: 'deflate',
  zstd: 'zstd',
};

/** A message as it is sent: its text wrapped as the message that was seen was. */
export function wrapAgain<D extends { body: string }>(draft: D, { edit, wrap }: Reopened): D {
  return wrap ? { ...draft, body: rewrap(edit.chain, draft.body).body } : draft;
}
