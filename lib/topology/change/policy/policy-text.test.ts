import { describe, expect, it } from 'vitest';
import { replacingStatement, takeApart, withoutStatement, withStatement } from './policy-text.ts';

const ADDED = { Sid: 'x', Effect: 'Allow' };

describe('a policy’s text', () => {
  it.each([
    [
      'in one line',
      '{"Statement":[{"Sid":"a"}],"Id":"b"}',
      '{"Statement":[{"Sid":"a"},{"Sid":"x","Effect":"Allow"}],"Id":"b"}',
    ],
    ['without a list', '{"Statement": {"Sid":"a"} }', '{"Statement": [{"Sid":"a"}, {"Sid":"x","Effect":"Allow"}] }'],
    ['with an empty list', '{"Statement":[ ]}', '{"Statement":[{"Sid":"x","Effect":"Allow"}]}'],
    [
      'indented',
      '{\n\t"Statement": [\n\t\t{ "Sid": "a" }\n\t]\n}',
      '{\n\t"Statement": [\n\t\t{ "Sid": "a" },\n\t\t{\n\t\t\t"Sid": "x",\n\t\t\t"Effect": "Allow"\n\t\t}\n\t]\n}',
    ],
    [
      'with brackets in texts',
      '{"Id":"]},{\\"","Statement":[{"Sid":"[{\\\\"}]}',
      '{"Id":"]},{\\"","Statement":[{"Sid":"[{\\\\"},{"Sid":"x","Effect":"Allow"}]}',
    ],
    [
      'whose key is written otherwise',
      '{"St\\u0061tement":[{"Sid":"a"}]}',
      '{"St\\u0061tement":[{"Sid":"a"},{"Sid":"x","Effect":"Allow"}]}',
    ],
  ])('gets a statement as the others are written: %s', (_, before, after) => {
    expect(withStatement(takeApart(before), ADDED)).toBe(after);
  });

  it('loses one statement and nothing else, whichever it is', () => {
    const text = '{ "Statement" : [ {"Sid":"a"} ,\n {"Sid":"b"},{"Sid":"c"} ] }';
    const without = [0, 1, 2].map((index) => withoutStatement(takeApart(text), index));
    expect(without).toEqual([
      '{ "Statement" : [ {"Sid":"b"},{"Sid":"c"} ] }',
      '{ "Statement" : [ {"Sid":"a"},{"Sid":"c"} ] }',
      '{ "Statement" : [ {"Sid":"a"} ,\n {"Sid":"b"} ] }',
    ]);
    expect(withoutStatement(takeApart('{"Statement":[{"Sid":"a"}]}'), 0)).toBeNull();
  });

  it('changes one statement and nothing else', () => {
    expect(replacingStatement(takeApart('{"Statement":[{"Sid":"a"}, {"Sid": "b"}]}'), 0, ADDED)).toBe(
      '{"Statement":[{"Sid":"x","Effect":"Allow"}, {"Sid": "b"}]}',
    );
  });
});
