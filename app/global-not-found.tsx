import type { Metadata } from 'next';
import { icons } from './site-mark';
import { typeface } from './typeface';
import './globals.css';

export const metadata: Metadata = { title: '404', icons };

/** The answer in both languages to paths that neither a page nor a rewrite answers. */
export default function GlobalNotFound() {
  return (
    <html lang="vi" className={typeface.variable}>
      <body>
        <main className="wrap py-16">
          <h1>Không có trang này</h1>
          <p className="mt-4">
            <a href="/vi">Về trang chủ</a>
          </p>
          <p lang="en" className="mt-4">
            There is no such page. <a href="/en">Go to the home page</a>
          </p>
        </main>
      </body>
    </html>
  );
}
