import { expect, test } from '@playwright/test';
import { type Site, serveBuild } from './served-site';

let site: Site;

test.beforeAll(async () => {
  site = await serveBuild(process.env.E2E_DATABASE_URL ?? '', {
    CONTACT_NAME: '',
    CONTACT_EMAIL: '',
  });
});
test.afterAll(() => site.stop());

test('a site without a contact asks nobody to write', async () => {
  for (const path of [
    '/gioi-thieu',
    '/tiep-can',
    '/du-lieu',
    '/du-lieu/do-phu',
    '/xep-hang/par/2024',
    '/xep-hang/par/2025',
  ]) {
    for (const [locale, invitation] of [
      ['vi', /hãy gửi|gửi nguồn|viết cho chúng tôi|hãy cho biết/i],
      ['en', /\bsend (?:us|it|its)\b|write to us|tell us/i],
    ] as const) {
      const html = await (await fetch(`${site.url}/${locale}${path}`)).text();
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
      expect(main.length).toBeGreaterThan(500);
      expect(main, path).not.toMatch(invitation);
    }
  }
});
