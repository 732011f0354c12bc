import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_CHECKS } from '../compat/checks/all.ts';
import { KNOWN_DIFFERENCES } from '../compat/differences/known.ts';
import { acceptedDifferences, writeDifferences } from '../compat/differences/write.ts';
import { type Surprise, surprises } from '../compat/judge.ts';
import { compatDocument } from '../compat/report/document.ts';
import { type Column, cellWords, matrixRows } from '../compat/report/matrix.ts';
import { textTable } from '../compat/report/text-table.ts';
import { runServer } from '../compat/run-server.ts';
import { ALL_SERVERS } from '../compat/servers/all.ts';
import { ROOT } from './support/root.ts';
import { fail, say, secondsSince } from './support/say.ts';

const DOCUMENT = join('docs', 'compat.md');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Only checks whose names hold this. */
    only: { type: 'string', default: '' },
    /** Writes docs/compat.md. */
    write: { type: 'boolean', default: false },
    /** Takes what this run shows as the known differences. */
    accept: { type: 'boolean', default: false },
  },
});

const servers = ALL_SERVERS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((given) => !ALL_SERVERS.some(({ name }) => name === given));
if (unknown.length > 0) {
  fail(`no server is called ${unknown.join(', ')}; there are: ${ALL_SERVERS.map(({ name }) => name).join(', ')}`);
}
const checks = ALL_CHECKS.filter(({ name }) => name.includes(values.only));

const started = Date.now();
const columns: Column[] = [];
for (const server of servers) columns.push(await runServer(server, checks));

const rows = matrixRows(
  checks.map(({ name }) => name),
  columns,
);
console.log(
  `\n${textTable([['', ...servers.map(({ name }) => name)], ...rows.map(({ label, cells }) => [label, ...cells.map(cellWords)])])}\n`,
);

function wordsOf(surprise: Surprise): string {
  switch (surprise.kind) {
    case 'new':
      return `${surprise.name}\n    differs: ${surprise.what}`;
    case 'gone':
      return `${surprise.name}\n    is listed as a difference, and does as AWS says`;
    case 'no such check':
      return `${surprise.name}\n    is listed as a difference, and nothing of that name was asked`;
  }
}

let surprised = 0;
for (const column of columns) {
  if (column.kind === 'missing') continue;
  const known = KNOWN_DIFFERENCES[column.server.name];
  if (values.accept && column.server.name !== 'sandbox') {
    await writeDifferences(column.server.name, acceptedDifferences(known, column.outcomes));
    continue;
  }
  const found = surprises(column.outcomes, known).filter(({ name }) => name.includes(values.only));
  if (found.length > 0) console.log(`${column.server.title}: not as compat/differences says`);
  for (const surprise of found) console.log(`  ${wordsOf(surprise)}`);
  surprised += found.length;
}

if (values.write) writeFileSync(join(ROOT, DOCUMENT), compatDocument(checks, columns));
for (const column of columns) if (column.kind === 'missing') say(`${column.server.name}: not run: ${column.why}`);
say(`${checks.length} checks on ${columns.length} servers in ${secondsSince(started)} s`);
process.exit(surprised === 0 ? 0 : 1);
