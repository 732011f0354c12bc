import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.ts';

/** One line without markup: tags, the stars of comments, back-ticks and links' braces gone, white space as one blank. */
export function plainText(text: string): string {
  return text
    .replaceAll(/^\s*\*/gm, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/[`]/g, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:)])/g, '')
    .trim();
}

/** AWS's API reference of a service, as the SDK's types carry it: the pages of its operations and of their shapes. */
export function sdkText(service: 'sqs' | 'sns'): string {
  const types = join(ROOT, 'node_modules', '@aws-sdk', `client-${service}`, 'dist-types');
  const files = ['commands', 'models'].flatMap((folder) =>
    readdirSync(join(types, folder)).map((file) => join(types, folder, file)),
  );
  return plainText(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
}
