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

type Triple = readonly [number, number, number];

/** OKLab, whose distances are about as great as they look. */
function toLab([lightness, chroma, hue]: Oklch): Triple {
  const turn = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(turn), chroma * Math.sin(turn)];
}

/** Linear sRGB of a colour, by Björn Ottosson's matrices, cut to what a screen can show. */
function toLinear(colour: Oklch): Triple {
  const [lightness, a, b] = toLab(colour);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return inGamut([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}

const inGamut = ([red, green, blue]: Triple): Triple => {
  const cut = (part: number) => Math.min(1, Math.max(0, part));
  return [cut(red), cut(green), cut(blue)];
};

/** OKLab of linear sRGB. */
function fromLinear([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/**
 * Colour blindness in full, as matrices of linear sRGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (IEEE TVCG 15/6, 2009), severity 1.
 */
export const blindness = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, readonly [Triple, Triple, Triple]>;

/** How far two colours look apart to a reader with that blindness, as a distance in OKLab; 0.02 is just seen. */
export function distanceFor(kind: keyof typeof blindness, one: Oklch, other: Oklch): number {
  const [first, second] = [one, other].map((colour) => {
    const light = toLinear(colour);
    const [red = 0, green = 0, blue = 0] = blindness[kind].map((row) =>
      row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0),
    );
    return fromLinear(inGamut([red, green, blue]));
  }) as [Triple, Triple];
  return Math.hypot(...first.map((part, at) => part - (second[at] ?? 0)));
}

/** The relative luminance of WCAG. */
function luminanceOf(colour: Oklch): number {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG counts it, 1…21. */
export function contrastOf(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
