import { dataSet } from './data-set';
import { expect, test } from './site';

const rulings = dataSet.rows['resolutions.csv'];

test('every figure on which sources differ shows both values, who prints them, and the ruling', async ({
  page,
}) => {
  await page.goto('/vi/nguon/bat-dong');
  await expect(page.getByRole('article')).toHaveCount(rulings.length);
  const caMau = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: 'Cà Mau, PAR INDEX 2023' }) });
  const values = new Set(
    dataSet.claims
      .filter(({ figureId }) => figureId === 'par.2023.ca-mau.overall.rank')
      .map(({ row }) => row.value),
  );
  expect(values.size).toBeGreaterThan(1);
  for (const value of values) await expect(caMau.getByRole('term').filter({ hasText: value })).toHaveCount(1);
  await expect(caMau.getByRole('term').filter({ hasText: 'được chọn' })).toHaveText(/^34/);
  for (const side of await caMau.locator('dl > div').all()) {
    await expect(side.getByRole('definition').first()).not.toBeEmpty();
  }
});

test('what nothing decides stands apart, without a value', async ({ page }) => {
  await page.goto('/vi/nguon/bat-dong');
  const open = rulings.filter((ruling) => !ruling.accepted_source).length;
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { name: `Chưa có căn cứ để chọn (${open})` }),
  });
  await expect(section.getByRole('article')).toHaveCount(open);
  await expect(section.getByText('được chọn')).toHaveCount(0);
  await expect(section.getByRole('article').filter({ hasText: 'Hải Phòng, SIPAS 2024' })).toContainText(
    '90,59',
  );
});

test('announcements are added up and set beside our figures', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2024');
  await page.getByRole('link', { name: 'Đối chiếu từng công bố với số liệu ở đây' }).click();
  await expect(page).toHaveURL(/\/vi\/nguon\/cong-bo#par-2024$/);
  const edition = (year: number) => page.locator(`#par-${year}`);
  await expect(edition(2024)).toContainText(
    '53 tỉnh, thành phố tăng và 9 giảm, trong 63 nơi được xếp hạng: còn 1 nơi không được nhắc tới.',
  );
  await expect(edition(2022)).toContainText(
    '10 tỉnh, thành phố tăng và 53 giảm, trong 63 nơi được xếp hạng: cộng đủ.',
  );
  const rise = (year: number) => edition(year).getByRole('listitem').filter({ hasText: 'Tăng nhiều nhất' });
  await expect(rise(2024)).toContainText('Khớp. Đó là Bình Thuận, +6,39');
  await expect(rise(2023)).toContainText('Lệch do làm tròn. Phú Yên +9,40, lệch 0,01 điểm phần trăm');
  await expect(rise(2024).getByRole('link', { name: 'Bình Thuận' })).toHaveAttribute(
    'href',
    /\/vi\/so-lieu\/par\.2024\.binh-thuan\.overall\./,
  );
  const least = edition(2024).getByRole('listitem').filter({ hasText: 'Tăng ít nhất' });
  await expect(least.getByRole('link', { name: 'Lai Châu' })).toHaveAttribute(
    'href',
    '/vi/so-lieu/par.2024.lai-chau.overall.percent_change',
  );
});
