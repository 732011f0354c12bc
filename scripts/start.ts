import { ensureBuild } from './support/build.ts';
import { startServer } from './support/run.ts';

await ensureBuild();
const server = startServer({});
server.stdout?.pipe(process.stdout);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
