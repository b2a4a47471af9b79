'use client';

/** Shown when a page that is not cached cannot be made; in both languages, because the browser has no messages. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main className="wrap py-16">
      <h1>Trang tạm thời chưa mở được</h1>
      <p className="mt-4 max-w-[60ch]">
        Máy chủ dữ liệu chưa trả lời. Những trang đã mở trước đây vẫn đọc được; hãy thử lại sau ít phút.
      </p>
      <p lang="en" className="mt-2 max-w-[60ch]">
        The data server does not answer. Pages opened before still work; try again in a few minutes.
      </p>
      <p className="mt-4">
        <button type="button" onClick={reset} className="rounded-xs border border-rule px-3 py-1">
          Thử lại · <span lang="en">Try again</span>
        </button>
      </p>
    </main>
  );
}
