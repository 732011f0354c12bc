import { expect, it } from 'vitest';
import { anAttributes } from '#lib/testing/builders.ts';
import { asJson } from '#lib/topology/filter-policy/policy-text.ts';
import { beginDraft, changesIn, draftPolicy, type SettingsDraft } from './settings-draft.ts';
import { settingsShelf } from './settings-shelf.ts';

const present = anAttributes({ filterPolicy: '{"kind":["pick"]}' });
const changed = (over: Partial<SettingsDraft>) => changesIn({ ...beginDraft(present), ...over }, present);

it('changes nothing until something is changed, whichever view it stands in', () => {
  expect(changed({})).toEqual({});
  expect(changed({ policy: asJson(beginDraft(present).policy) })).toEqual({});
  expect(changed({ policy: { view: 'json', text: '{ "kind": [ "pick" ] }' } })).toEqual({});
});

it('tells only what changed', () => {
  expect(changed({ policy: { view: 'json', text: '{ "kind": ["pack"] }' } })).toEqual({
    filterPolicy: '{"kind":["pack"]}',
  });
  expect(changed({ scope: 'MessageBody', raw: true })).toEqual({
    filterPolicyScope: 'MessageBody',
    rawMessageDelivery: true,
  });
  expect(changed({ deadLetterArn: 'arn:aws:sqs:eu-west-1:111122223333:lost' })).toEqual({
    deadLetterArn: 'arn:aws:sqs:eu-west-1:111122223333:lost',
  });
});

it('takes a filter away, and keeps what was written of it', () => {
  const without = { ...beginDraft(present), filtered: false, scope: 'MessageBody' as const };
  expect(changesIn(without, present)).toEqual({ filterPolicy: null });
  expect([draftPolicy(without), draftPolicy({ ...without, filtered: true })]).toEqual([null, '{"kind":["pick"]}']);
});

it('lies on one shelf for each subscription of a connection', () => {
  settingsShelf('default', 'a').set(beginDraft(present));
  expect(settingsShelf('default', 'a').get()?.filtered).toBe(true);
  expect([settingsShelf('default', 'b').get(), settingsShelf('other', 'a').get()]).toEqual([null, null]);
});
