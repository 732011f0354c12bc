import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_CHECKS } from '../compat/checks/all.ts';
import { runClients } from '../compat/clients/run-clients.ts';
import { KNOWN_DIFFERENCES } from '../compat/differences/known.ts';
import { acceptedDifferences, writeDifferences } from '../compat/differences/write.ts';
import { clientRows } from '../compat/report/client-rows.ts';
import { compatDocument } from '../compat/report/document.ts';
import { type Column, matrixTable } from '../compat/report/matrix.ts';
import { textTable } from '../compat/report/text-table.ts';
import { clientComplaints, complaintsOf } from '../compat/report/verdict.ts';
import { runServer } from '../compat/run-server.ts';
import { ALL_SERVERS } from '../compat/servers/all.ts';
import { ROOT } from './support/root.ts';
import { fail, say, secondsSince } from './support/say.ts';

const DOCUMENT = join(ROOT, 'docs', 'compat.md');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Only checks whose names hold this. */
    only: { type: 'string', default: '' },
    /** The checks alone: neither Weir's own tests nor real clients. */
    checks: { type: 'boolean', default: false },
    /** Writes docs/compat.md. */
    write: { type: 'boolean', default: false },
    /** Takes what this run shows as the known differences. */
    accept: { type: 'boolean', default: false },
  },
});

const names = ALL_SERVERS.map(({ name }) => name);
const unknown = positionals.filter((given) => !names.some((name) => name === given));
if (unknown.length > 0) fail(`no server is called ${unknown.join(', ')}; there are: ${names.join(', ')}`);
const servers = ALL_SERVERS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const checks = ALL_CHECKS.filter(({ name }) => name.includes(options.only));
const whole = !options.checks && options.only === '';

const started = Date.now();
const columns: Column[] = [];
for (const server of servers)
  columns.push(await runServer(server, { checks, matcher: options.only === '', weir: whole }));
const clients = whole && positionals.length === 0 ? await runClients() : [];

console.log(`\n${textTable(matrixTable(checks, columns, ({ name }) => name))}\n`);
if (clients.length > 0) console.log(`${textTable(clientRows(clients))}\n`);

const known = { ...KNOWN_DIFFERENCES };
if (options.accept) {
  for (const column of columns) {
    const { name } = column.server;
    if (column.kind === 'missing' || name === 'sandbox') continue;
    known[name] = acceptedDifferences(known[name], column.outcomes, options.only);
    writeDifferences(name, known[name]);
  }
  say('wrote compat/differences: read what changed before you commit it');
}
if (options.write) writeFileSync(DOCUMENT, compatDocument({ checks, columns, clients, known }));

const complaints = [...complaintsOf(columns, known, options.only), ...clientComplaints(clients)];
for (const complaint of complaints) console.log(complaint);
for (const column of columns) if (column.kind === 'missing') say(`${column.server.name}: not run: ${column.why}`);
say(
  `${checks.length} checks on ${columns.length} servers in ${secondsSince(started)} s: ${complaints.length} to look at`,
);
process.exit(complaints.length === 0 ? 0 : 1);
