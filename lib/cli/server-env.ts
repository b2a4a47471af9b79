import type { Env } from '../env.ts';
import { distFolder } from './project.ts';

/** The environment of the servers: the settings, the database and the folder of the build. */
export function nextEnv(env: Env, databaseUrl: string): Record<string, string> {
  const { SITE_URL = `http://localhost:${env.PORT}`, CONTACT_NAME, CONTACT_EMAIL } = env;
  return {
    SITE_URL,
    ...(CONTACT_NAME && { CONTACT_NAME }),
    ...(CONTACT_EMAIL && { CONTACT_EMAIL }),
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    NEXT_DIST_DIR: distFolder(env),
  };
}
