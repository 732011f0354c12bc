import { describe, expect, it } from 'vitest';
import { formList, formMap, formTexts, readForm } from './form.ts';

const form = (text: string) => readForm(new URLSearchParams(text));

describe('form', () => {
  it('decodes what the query protocol encodes', () => {
    expect(form('Message=a%2Bb+c%26%3D%C3%A9').get('Message')).toBe('a+b c&=é');
  });

  it('keeps the first of two', () => {
    expect(form('A=1&A=2').get('A')).toBe('1');
  });

  it('reads members in the order of their numbers', () => {
    const text = Array.from({ length: 11 }, (_, index) => `TagKeys.member.${11 - index}=key${11 - index}`).join('&');
    expect(formTexts(form(text), 'TagKeys.member')).toEqual(
      Array.from({ length: 11 }, (_, index) => `key${index + 1}`),
    );
  });

  it('reads lists within lists', () => {
    const prefix = 'PublishBatchRequestEntries.member.1';
    const [entry] = formList(
      form(
        `${prefix}.Id=a&${prefix}.MessageAttributes.entry.1.Name=k&${prefix}.MessageAttributes.entry.1.Value.DataType=String`,
      ),
      'PublishBatchRequestEntries.member',
    );
    const [attribute] = formList(entry ?? new Map(), 'MessageAttributes.entry');
    expect(entry?.get('Id')).toBe('a');
    expect([attribute?.get('Name'), attribute?.get('Value.DataType')]).toEqual(['k', 'String']);
  });

  it('reads maps', () => {
    const text =
      'Attributes.entry.1.key=__proto__&Attributes.entry.1.value=x&Attributes.entry.2.key=b&Attributes.entry.2.value=';
    expect([...formMap(form(text), 'Attributes')]).toEqual([
      ['__proto__', 'x'],
      ['b', ''],
    ]);
  });

  it('passes over what has no number', () => {
    expect(formList(form('Tags=&Tags.member.x.Key=a&Tags.member.-1.Key=b'), 'Tags.member')).toEqual([]);
  });
});
