import { existsSync, readFileSync } from 'node:fs';
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

type Service = 'sqs' | 'sns';

/**
 * A page of AWS's API reference, that of an operation with its errors or of a data type, as the SDK's types carry it;
 * empty where there is no such page.
 */
export function referencePage(service: Service, page: string): string {
  const shapes = SHAPES[service];
  const operation = join(typesOf(service), 'commands', `${page}Command.d.ts`);
  if (!existsSync(operation)) return PART_OF_OPERATION.test(page) ? '' : plainText(shapes.get(page) ?? '');
  const text = readFileSync(operation, 'utf8');
  const parts = [...text.matchAll(/interface \w+Command(?:In|Out)put extends (\w+)/g)].map(([, name = '']) => name);
  return plainText([text, ...parts.map((name) => shapes.get(name))].join('\n'));
}

/** Shapes that have no page but that of their operation. */
const PART_OF_OPERATION = /(Request|Input|Response|Result)$/;

/** Each interface of a service with its comments, by its name. */
const SHAPES: Readonly<Record<Service, ReadonlyMap<string, string>>> = { sqs: shapesOf('sqs'), sns: shapesOf('sns') };

function shapesOf(service: Service): Map<string, string> {
  const shapes = readFileSync(join(typesOf(service), 'models', 'models_0.d.ts'), 'utf8').split(/(?<=^\}\n)/m);
  return new Map(shapes.map((shape) => [/^export interface (\w+)/m.exec(shape)?.[1] ?? '', shape]));
}

function typesOf(service: Service): string {
  return join(ROOT, 'node_modules', '@aws-sdk', `client-${service}`, 'dist-types');
}
