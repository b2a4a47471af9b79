import { withClient } from '@/lib/db/with-client';
import { checkLinks, toWords } from '@/lib/import/links';
import { withDatabase } from '../database.ts';
import { print, say } from '../say.ts';
import { language, number, printJson } from './answer.ts';
import type { Call } from './options.ts';

/** `links`: asks every source's address whether it still answers, and lists those that do not. */
export async function links({ options, env }: Call): Promise<number> {
  const sources = await withDatabase(env, (url) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ source: string; url: string }>(
        'SELECT code AS source, url FROM source WHERE until_release IS NULL AND url IS NOT NULL ORDER BY code',
      );
      return rows;
    }),
  );
  const progress = (done: number, of: number) => {
    if (done % 20 === 0 || done === of)
      process.stderr.write(`${say(`Đã hỏi ${done}/${of} địa chỉ`, `Asked ${done} of ${of} addresses`)}\n`);
  };
  const checked = await checkLinks(sources, {
    progress,
    ...(env.SITE_URL && { siteUrl: env.SITE_URL }),
    ...(env.CONTACT_EMAIL && { contact: env.CONTACT_EMAIL }),
  });
  const silent = checked.filter(({ answer }) => answer.kind !== 'answers' || answer.movedTo);
  if (options.json) {
    printJson(checked);
    return 0;
  }
  for (const link of silent)
    print(`${link.sources.join(', ')}: ${toWords(link.answer)[language()]}: ${link.url}`);
  print(
    say(
      `${number(checked.length)} địa chỉ, ${number(silent.length)} cần xem lại.`,
      `${number(checked.length)} addresses, ${number(silent.length)} to look at.`,
    ),
  );
  return 0;
}
