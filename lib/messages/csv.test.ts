import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CsvCell, csvRow } from './csv.ts';

it.each<[CsvCell, string]>([
  ['a', 'a'],
  [null, ''],
  [-5, '-5'],
  ['-5', "'-5"],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', `"'\tx"`],
  ['\rx', `"'\rx"`],
  ['  =1', "'  =1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  ['\uff0b1', "'\uff0b1"],
  ['a=1', 'a=1'],
  ['say "hi", you', '"say ""hi"", you"'],
  ['two\nlines', '"two\nlines"'],
])('%j is written %j', (cell, written) => {
  expect(csvRow([cell])).toBe(`${written}\r\n`);
});

/** A plain reader of RFC 4180. */
function parse(row: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n$)/y;
  for (let at = 0; at < row.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const [, quoted, plain = '', end] = cell.exec(row) ?? [];
    if (end === undefined) throw new Error(`not a row: ${row}`);
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') break;
  }
  return cells;
}

it('is read again cell by cell, and no cell begins a formula', () => {
  const text = fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", ' ', 'a', '\uff0d'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.array(
        text.map((units) => units.join('')),
        { minLength: 1, maxLength: 5 },
      ),
      (cells) => {
        const read = parse(csvRow(cells));
        expect(read.map((cell, i) => (cell === cells[i] ? cell : cell.slice(1)))).toEqual(cells);
        for (const cell of read) expect(cell.trimStart()).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/);
      },
    ),
  );
});
