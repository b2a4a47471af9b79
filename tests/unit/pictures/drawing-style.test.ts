import { expect, it } from 'vitest';
import { readDrawingStyle } from '@/lib/pictures/drawing-style';

const css = `:root{--ink:#111;--line:var(--ink)}
@media (prefers-color-scheme:dark){:root{--ink:#eee}.chart .grid-line{stroke:red}}
@supports (color:lab(0% 0 0)){:root{--ink:lab(1% 0 0)}}
@layer components{.chart .own-line{stroke:var(--line);fill:none}.map-1{--fill:#123456;--on:#fff}.map a path{fill:var(--fill);stroke:var(--ink)}
.band{fill:var(--unknown)}.point:hover .own-dot{fill:red}.figures td{color:red}}`;

it('a drawing takes the light theme, with every custom property filled in', () => {
  expect(readDrawingStyle(css).rules.split('\n')).toEqual([
    '.chart .own-line{stroke:#111;fill:none}',
    '.map-1{fill:#123456}',
    '.map a path{stroke:#111}',
  ]);
});

it('a colour of the page is that of the light theme', () => {
  expect(readDrawingStyle(css).colour('--ink')).toBe('#111');
  expect(readDrawingStyle(css).colour('--paper')).toBeNull();
});

it('a drawing has the colours that its own styles name', () =>
  expect(readDrawingStyle(css).fillIn('<g style="color:var(--line)"/><g style="color:var(--none)"/>')).toBe(
    '<g style="color:#111"/><g style="color:var(--none)"/>',
  ));
