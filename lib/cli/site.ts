import { existsSync } from 'node:fs';
import { readEnv } from '../env.ts';
import { isImage } from './children.ts';
import { runCommand } from './lifetime.ts';
import { distFolder, inProject } from './project.ts';
import { CommandError, print, say } from './say.ts';
import { checkPort, serve } from './serve.ts';
import { nextEnv } from './server-env.ts';

/**
 * `npm run serve`: serves the built site on the database that DATABASE_URL names, and writes nothing: neither
 * migrations nor data nor a build. It starts without an answer of the database, and shows pages once there is one.
 */
async function site(): Promise<number> {
  const env = readEnv(process.env, say);
  if (!env.DATABASE_URL)
    throw new CommandError(
      say(
        'DATABASE_URL chưa đặt: npm run serve không tự chạy cơ sở dữ liệu (npm start thì có).',
        'DATABASE_URL is not set: npm run serve starts no database of its own (npm start does).',
      ),
    );
  if (!isImage && !existsSync(inProject(distFolder(env), 'static/site.json')))
    throw new CommandError(
      say(
        'Chưa có bản dựng: hãy chạy npm start một lần, hoặc npm run image.',
        'There is no build: run npm start once, or npm run image.',
      ),
    );
  await checkPort(env.PORT);
  const { url } = await serve(env.PORT, nextEnv(env, env.DATABASE_URL));
  print(say(`Phục vụ tại ${url} (dừng bằng Ctrl-C)`, `Serving at ${url} (Ctrl-C stops)`));
  // the servers keep themselves running until the command is ended
  return new Promise(() => {});
}

await runCommand(site, 0);
