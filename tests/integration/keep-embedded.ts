// Starts the embedded server of a folder in a process of its own and keeps it until SIGTERM.
import { startEmbedded } from '../../lib/db/embedded/index.ts';

const server = await startEmbedded({ dir: process.argv[2] ?? '', disposable: true });
process.on('SIGTERM', async () => {
  await server.stop();
  process.exit(0);
});
setInterval(() => {}, 60_000);
process.stdout.write('ready\n');
