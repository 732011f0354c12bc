import { appendFile, readFile } from 'node:fs/promises';
import type { z } from 'zod';

/**
 * What the lines of a file tell, each JSON of this schema; none where there is no such file, and no line that cannot be
 * read. Half a line that a dying process left is ended, so that what is appended next is a line of its own.
 */
export async function readRecords<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (/[^\n]$/.test(text)) await appendFile(file, '\n').catch(() => {});
  return text.split('\n').flatMap((line) => parseLine(line, schema));
}

function parseLine<T>(line: string, schema: z.ZodType<T>): T[] {
  try {
    const record = schema.safeParse(JSON.parse(line));
    return record.success ? [record.data] : [];
  } catch {
    return [];
  }
}
