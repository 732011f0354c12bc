import { expect, it } from 'vitest';
import type { MessageDraft, PublicationDraft } from '#lib/contracts/message.ts';
import { readDraftTemplate } from './expand-draft.ts';

const source = { i: 3, now: 0, uuid: () => 'uuid', random: () => 0 };
const draft: MessageDraft = {
  body: '{"n":{{i}}}',
  attributes: {
    id: { dataType: 'String', value: '{{uuid}}' },
    raw: { dataType: 'Binary', value: 'e3tpfX0=' },
    ['__proto__']: { dataType: 'Number', value: '{{i}}' },
  },
  delaySeconds: 5,
  groupId: 'g-{{i}}',
  deduplicationId: '{{uuid}}',
  traceHeader: null,
};

it('expands body, text attributes and ids, and nothing else', () => {
  const expanded = readDraftTemplate(draft).expand(source);
  expect(expanded).toEqual({
    ...draft,
    body: '{"n":3}',
    attributes: {
      id: { dataType: 'String', value: 'uuid' },
      raw: { dataType: 'Binary', value: 'e3tpfX0=' },
      ['__proto__']: { dataType: 'Number', value: '3' },
    },
    groupId: 'g-3',
    deduplicationId: 'uuid',
  });
});

it('expands subject and bodies per protocol of a publication', () => {
  const { delaySeconds, traceHeader, ...common } = draft;
  const publication: PublicationDraft = { ...common, subject: '#{{i}}', perProtocol: { sqs: 'q{{i}}', email: 'm' } };
  const expanded = readDraftTemplate(publication).expand(source);
  expect(expanded.subject).toBe('#3');
  expect(expanded.perProtocol).toEqual({ sqs: 'q3', email: 'm' });
  expect(readDraftTemplate({ ...publication, perProtocol: null }).expand(source).perProtocol).toBeNull();
});

it('says of each mistake where it is', () => {
  const { mistakes } = readDraftTemplate({ ...draft, body: 'ab{{x}}', groupId: '{{' });
  expect(mistakes).toMatchObject([
    { where: { field: 'body' }, from: 2, to: 7 },
    { where: { field: 'groupId' }, from: 0, to: 2 },
  ]);
});
