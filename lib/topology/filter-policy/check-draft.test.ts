import { expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { openPolicy, type PolicyDraft } from './policy-text.ts';
import { readForm } from './read-form.ts';

const form = (text: string): PolicyDraft => {
  const read = readForm(text).form ?? [];
  return { view: 'form', form: read, read: { text: '', form: [] } };
};
const mistakes = (draft: PolicyDraft) =>
  checkDraft(draft, 'MessageAttributes', null).mistakes.map(({ path, message }) => `${path}: ${message}`);

it('refuses a new filter until its key has a name', () => {
  expect(mistakes(openPolicy(null))).toEqual([': a key has no name']);
});

it('refuses numbers that are none yet, which JSON would take for texts', () => {
  const draft = form('{"a":["x",1],"$or":[{"b":[{"anything-but":[2]}]},{"c":[3]}]}');
  expect(mistakes(draft)).toEqual([]);
  const half = JSON.parse(JSON.stringify(draft).replaceAll(/"text":"([12])"/g, '"text":"$1x"')) as PolicyDraft;
  expect(mistakes(half)).toEqual([
    'a[1]: this takes a number, such as 12 or -0.5',
    '$or[0].b[0]: this takes a number, such as 12 or -0.5',
  ]);
  expect(checkDraft(half, 'MessageAttributes', null).policy).toBeNull();
});

it('counts the bytes that would be sent, not those that are shown', () => {
  const check = checkDraft({ view: 'json', text: '{\n  "a": [\n    "x"\n  ]\n}' }, 'MessageAttributes', null);
  expect([check.sent, check.bytes]).toEqual(['{"a":["x"]}', 11]);
});

it('says of a key that stands twice, where the form made it so', () => {
  expect(mistakes(form('{"a":["x"],"b":["y"],"a":["z"]}'))).toEqual([
    'a: this key stands twice: of the two only the last would count',
  ]);
});
