import { onEndSignal } from '#lib/server/process/end-signals.ts';
import { ensureBuild } from './support/build.ts';
import { startServer } from './support/run.ts';

await ensureBuild();
const server = startServer({});
server.stdout?.pipe(process.stdout);
onEndSignal((signal) => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
