import { runCommand } from '@/lib/cli/lifetime';
import { serve } from '@/lib/cli/serve';
import { nextEnv } from '@/lib/cli/server-env';
import { readEnv } from '@/lib/env';

/** `serve.ts PORT DATABASE_URL`: the test build, served as the start command serves the site. */
const [port, databaseUrl = ''] = process.argv.slice(2);

await runCommand(async () => {
  const env = readEnv({ ...process.env, PORT: port });
  await serve(env.PORT, nextEnv(env, databaseUrl));
  return new Promise(() => {});
}, 0);
