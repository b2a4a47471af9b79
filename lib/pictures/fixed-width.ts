import type { HTMLElement } from 'node-html-parser';
import svgpath from 'svgpath';

/** How wide a chart that takes the width of its place is drawn, and the room for the words around it. */
const inner = 760;
const room = { left: 32, right: 150, top: 32, bottom: 32 };

/**
 * A chart that is stretched to its place, drawn for one width: percents become numbers, and the paths of its stretched
 * layers are stretched themselves, because a renderer may not know lines that keep their width.
 * @param svg changed by this; its height is in its style
 * @returns null for a chart of another kind
 */
export function toFixedWidth(svg: HTMLElement): { svg: string; width: number; height: number } | null {
  const height = Number(
    /\bheight:\s*(?<height>[\d.]+)px/.exec(svg.getAttribute('style') ?? '')?.groups?.height,
  );
  if (!height) return null;
  for (const element of svg.querySelectorAll('*')) {
    for (const name of ['x', 'x1', 'x2']) {
      const percent = /^(?<percent>[\d.]+)%$/.exec(element.getAttribute(name) ?? '')?.groups?.percent;
      if (percent) element.setAttribute(name, String((Number(percent) / 100) * inner));
    }
    if (element.getAttribute('preserveAspectRatio') === 'none') stretch(element);
  }
  const content = `<g transform="translate(${room.left} ${room.top})">${svg.innerHTML}</g>`;
  return {
    svg: `<svg class="${svg.classNames}">${content}</svg>`,
    width: room.left + inner + room.right,
    height: room.top + height + room.bottom,
  };
}

function stretch(layer: HTMLElement): void {
  const [, , width = 100] = (layer.getAttribute('viewBox') ?? '').split(' ').map(Number);
  for (const name of ['viewBox', 'preserveAspectRatio']) layer.removeAttribute(name);
  layer.setAttribute('width', String(inner));
  for (const path of layer.querySelectorAll('path'))
    path.setAttribute(
      'd',
      svgpath(path.getAttribute('d') ?? '')
        .scale(inner / width, 1)
        .round(1)
        .toString(),
    );
}
