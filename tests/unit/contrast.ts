/** A declaration of a style sheet, with the selectors that it stands in, from the outermost. */
export interface Declaration {
  selectors: string;
  property: string;
  value: string;
  /** whether it holds in the dark theme only */
  isDark: boolean;
}

/** Every declaration of a style sheet, in its order. */
export function readDeclarations(css: string): Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  const parts = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g);
  for (const [, text = '', end] of parts) {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(end === '{' ? '' : text) ?? [];
    if (property && value) {
      const isDark = open.some((selector) => selector.includes('prefers-color-scheme: dark'));
      found.push({
        selectors: open.filter((selector) => !/^@(?:layer|media|theme)/.test(selector)).join(' '),
        property,
        value,
        isDark,
      });
    }
    if (end === '{') open.push(text.trim().replaceAll(/\s+/g, ' '));
    else if (end === '}') open.pop();
  }
  return found;
}

/** Lightness 0…1, chroma, hue in degrees. */
type Oklch = readonly [number, number, number];

/** The first colour of a value in OKLCH, mixtures included. */
export function parseColour(value: string): Oklch {
  const mix = /color-mix\(in oklch, (oklch\([^)]+\)) ([\d.]+)%, (oklch\([^)]+\))\)/.exec(value);
  if (mix) {
    const [a, b, share] = [parseColour(mix[1] ?? ''), parseColour(mix[3] ?? ''), Number(mix[2]) / 100];
    // the hue hardly counts for how light a colour is
    return [a[0] * share + b[0] * (1 - share), a[1] * share + b[1] * (1 - share), a[2]];
  }
  const [, lightness, chroma, hue] = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/.exec(value) ?? [];
  if (hue === undefined) throw new Error(`no colour: ${value}`);
  return [Number(lightness), Number(chroma), Number(hue)];
}

/** The relative luminance of WCAG, by Björn Ottosson's matrices from OKLab to linear sRGB. */
function luminanceOf([lightness, chroma, hue]: Oklch): number {
  const [a, b] = [Math.cos, Math.sin].map((turn) => chroma * turn((hue * Math.PI) / 180)) as [number, number];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const inGamut = (part: number) => Math.min(1, Math.max(0, part));
  const red = inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG counts it, 1…21. */
export function contrastOf(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
