import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeMessage } from '#lib/messages/decode/decode-message.ts';
import { messageOf } from './composer-form.ts';
import { draftShelf } from './draft-shelf.ts';
import { moveDraft, openDraft, reopenedForm, wrapAgain, wrapWords } from './reopen.ts';

const JSON_TEXT = '{"points":1}';
const BODY = JSON.stringify({
  Type: 'Notification',
  MessageId: 'm-1',
  TopicArn: 'arn:aws:sns:eu-west-1:111122223333:points',
  Message: gzipSync(JSON_TEXT).toString('base64'),
  Timestamp: '2026-01-15T12:00:00.000Z',
});
const ATTRIBUTES = { kind: { dataType: 'String', value: 'x' } };

const anEdit = (body = BODY) => ({
  body,
  attributes: ATTRIBUTES,
  groupId: 'g',
  chain: decodeMessage({ body, attributes: ATTRIBUTES }),
});

it('opens decoded, under a fresh id, and is wrapped again from the inside out', () => {
  openDraft('default', 'arn:one', anEdit());
  const { form, reopened } = draftShelf('default', 'arn:one').get();
  if (!reopened) throw new Error('nothing was opened');
  expect(JSON.parse(form.body)).toEqual({ points: 1 });
  expect(messageOf(form)).toMatchObject({ attributes: ATTRIBUTES, groupId: 'g' });
  expect(form.deduplicationId).toMatch(/^[0-9a-f-]{36}$/);
  expect(wrapWords(reopened.edit)).toBe('gzip → base64 → SNS envelope');

  expect(wrapAgain(messageOf(form), reopened).body).toBe(BODY);
  const sent = wrapAgain({ body: '{"points":2}' }, reopened).body;
  expect(decodeMessage({ body: sent, attributes: {} }).end).toMatchObject({
    kind: 'json',
    content: { text: '{"points":2}' },
  });
  expect(JSON.parse(sent)).toMatchObject({ Type: 'Notification', MessageId: 'm-1' });
});

it('is sent as it is written where it is not to be wrapped', () => {
  const reopened = { edit: anEdit(), sourceArn: 'arn:one', wrap: false };
  expect(reopenedForm(reopened).body).toBe(BODY);
  expect(wrapAgain({ body: 'plain' }, reopened).body).toBe('plain');
});

it('opens what is no text as it came', () => {
  const body = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 37 + 129) % 256)).toString('base64');
  openDraft('default', 'arn:binary', anEdit(body));
  const { form, reopened } = draftShelf('default', 'arn:binary').get();
  expect(form.body).toBe(body);
  expect(reopened && wrapAgain(messageOf(form), reopened).body).toBe(body);
});

it('moves to another queue, and leaves nothing behind', () => {
  openDraft('default', 'arn:dlq', anEdit());
  moveDraft('default', 'arn:dlq', 'arn:source');
  expect(draftShelf('default', 'arn:dlq').get()).toMatchObject({ reopened: null, form: { body: '' } });
  expect(draftShelf('default', 'arn:source').get().reopened).toMatchObject({ sourceArn: 'arn:dlq', wrap: true });
});
