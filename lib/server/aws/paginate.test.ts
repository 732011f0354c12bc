import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

async function rowsOf<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

describe('paginate', () => {
  it('reads every page, also an empty one in the middle', async () => {
    const pages: Record<string, { rows: number[]; next: string | undefined }> = {
      first: { rows: [1], next: 'b' },
      b: { rows: [], next: 'c' },
      c: { rows: [2, 3], next: undefined },
    };
    const read = paginate('ListThings', async (token) => pages[token ?? 'first'] ?? { rows: [], next: undefined });
    await expect(rowsOf(read)).resolves.toEqual([1, 2, 3]);
  });

  it('ends with an error when a token comes back', async () => {
    let calls = 0;
    const read = paginate('ListThings', async () => {
      calls += 1;
      return { rows: [calls], next: 'same' };
    });
    await expect(rowsOf(read)).rejects.toMatchObject({ code: 'internal' });
    expect(calls).toBe(2);
  });

  it('ends with an error when the pages do not end', async () => {
    let calls = 0;
    const read = paginate('ListThings', async () => {
      calls += 1;
      return { rows: [], next: String(calls) };
    });
    await expect(rowsOf(read)).rejects.toThrow('did not end after 10000 pages');
  });
});
