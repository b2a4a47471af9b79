import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './site';

const papi = '/vi/mo-phong?don-vi=dong-nai&chi-so=papi&nam=2019';
const outcome = (page: Page) => page.locator('[data-simulation-outcome]');
const field = (page: Page) => page.getByRole('textbox', { name: 'Tham gia của người dân ở cấp cơ sở' });

test('someone chooses a province, tries other points and shares what follows', async ({ page }) => {
  await page.goto('/vi/mo-phong');
  await page.getByLabel('Đơn vị').selectOption('Đồng Nai');
  await page.getByLabel('Bộ chỉ số').selectOption('PAPI');
  await page.getByLabel('Năm').selectOption('2019');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Đồng Nai: thêm bao nhiêu điểm thì lên hạng?',
  );
  await expect(page.getByText('hạng 26 trong 63 tỉnh, thành phố')).toBeVisible();
  await expect(outcome(page)).toContainText('đang là điểm thật');
  await expect(field(page)).toHaveValue('4,8367');

  await field(page).fill('5,8');
  await expect(outcome(page)).toContainText(
    '44,9000 điểm (thêm 0,9633 điểm), Đồng Nai đứng hạng 15/63. Lên 11 bậc.',
  );
  await expect(outcome(page).getByRole('link', { name: 'Bình Dương' })).toHaveAttribute(
    'href',
    '/vi/tinh/binh-duong',
  );
  await expect(page).toHaveURL(`${papi}&diem.papi-1=5%2C8`);
  const shared = page.url();
  await page.goto('/vi');
  await page.goto(shared);
  await expect(field(page)).toHaveValue('5,8');
  await expect(outcome(page)).toContainText('hạng 15/63');
  await page.getByRole('link', { name: 'Về điểm thật' }).click();
  await expect(outcome(page)).toContainText('đang là điểm thật');
});

test('the least points reach their target, and one last place less does not', async ({ page }) => {
  await page.goto(papi);
  await expect(page.getByText('thêm 0,0341 điểm')).toBeVisible();
  await field(page).fill('4,8708');
  await expect(outcome(page)).toContainText('Lên 1 bậc');
  await field(page).fill('4,8707');
  await expect(outcome(page)).toContainText('Hạng không đổi');
});

test('points that are none leave the shown outcome', async ({ page }) => {
  await page.goto(`${papi}&diem.papi-1=5.8`);
  await field(page).fill('rất cao');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${papi}&diem.papi-1=5.8`);
  await expect(outcome(page)).toContainText('hạng 15/63');
});

test('wrong words and points are named, and nothing else is made up', async ({ page }) => {
  await page.goto(`${papi}&diem.papi-1=11&diem.papi-2=abc&diem.the-che=1`);
  const alert = page.getByRole('alert').filter({ hasText: 'thang điểm' });
  await expect(alert).toContainText('“11” nằm ngoài thang điểm; đang tính với 10');
  await expect(alert).toContainText('“abc” không phải là số điểm');
  await expect(alert).toContainText('“the-che”');
  await page.goto('/vi/mo-phong?don-vi=khong-co&chi-so=gi&nam=1999');
  await expect(page.locator('main [role=alert]')).toContainText('“khong-co”');
  await expect(outcome(page)).toHaveCount(0);
});

test('an edition that is known in part gives bounds and says why', async ({ page }) => {
  await page.goto('/vi/mo-phong?don-vi=binh-duong&chi-so=par&nam=2020&diem.overall=85');
  await expect(page.locator('[data-openness]')).toContainText(/mới biết \d+\/63 hạng và \d+\/63 tổng điểm/);
  await expect(page.getByText('Chưa có bảng điểm từng lĩnh vực của Bình Dương năm 2020')).toBeVisible();
  await expect(outcome(page)).toContainText(/đứng hạng từ \d+ đến \d+\/63/);
  await expectAccessible(page);
});

test('made-up states are kept from search engines, the page itself is not', async ({ page }) => {
  const robots = page.locator('meta[name=robots]');
  await page.goto(`${papi}&diem.papi-1=5.8`);
  await expect(robots).toHaveAttribute('content', /noindex/);
  await page.goto('/en/mo-phong');
  await expect(robots).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the outcome', async ({ page }) => {
    await page.goto(papi);
    await field(page).fill('5.8');
    await page.getByRole('button', { name: 'Tính hạng' }).click();
    await expect(outcome(page)).toContainText('Đồng Nai đứng hạng 15/63. Lên 11 bậc.');
    await expect(field(page)).toHaveValue('5,8');
  });
});
