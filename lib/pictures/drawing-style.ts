import postcss, { type Rule } from 'postcss';

/** What a picture takes from the style sheets of an embedded page, all in the light theme. */
export interface DrawingStyle {
  /**
   * the styles of drawings for a file of its own: rules within at-rules other than layers are left out, and custom
   * properties are replaced by their values, because few programs that show SVG know either
   */
  rules: string;
  /** the value of a custom property; null where it has none */
  colour(name: string): string | null;
  /** a drawing with the values of the custom properties that its own styles name */
  fillIn(drawing: string): string;
}

/** Reads the style sheets of an embedded page. */
export function readDrawingStyle(css: string): DrawingStyle {
  const rules = listPlainRules(css);
  const values = readValues(rules);
  return {
    rules: rules
      .filter(({ selector }) => isOfDrawing(selector))
      .flatMap((rule) => {
        const declarations = rule.nodes.flatMap((node) =>
          node.type === 'decl' ? toDeclaration(node.prop, node.value, values) : [],
        );
        return declarations.length > 0 ? [`${rule.selector}{${declarations.join(';')}}`] : [];
      })
      .join('\n'),
    colour: (name) => values.get(name) ?? null,
    fillIn: (drawing) => toFilled(drawing, values),
  };
}

/** The rules of style sheets that hold everywhere, in the light theme. */
function listPlainRules(css: string): Rule[] {
  const rules: Rule[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (isPlain(rule)) rules.push(rule);
  });
  return rules;
}

function readValues(rules: readonly Rule[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const rule of rules.filter(({ selector }) => selector === ':root'))
    rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value));
  return values;
}

const isPlain = (rule: Rule): boolean => {
  for (let above = rule.parent; above; above = above.parent as typeof above)
    if (above.type === 'atrule' && (above as { name?: string }).name !== 'layer') return false;
  return true;
};

const isOfDrawing = (selector: string): boolean =>
  /^\.(?:chart|band|point|own|map|text-)\b/.test(selector) && !/:(?:hover|is|has|not)/.test(selector);

function toDeclaration(property: string, value: string, values: ReadonlyMap<string, string>): string[] {
  // the colour of a class of the map is a custom property of its own, which its shapes inherit as their fill
  if (property === '--fill') return [`fill:${value}`];
  // nothing is stretched in a picture, and not every program would keep the lines as they are
  if (property.startsWith('--') || property === 'vector-effect') return [];
  // few programs that show SVG know the unit rem
  const filled = toFilled(value, values).replaceAll(
    /([\d.]+)rem\b/g,
    (_, rem: string) => `${Number(rem) * 16}px`,
  );
  return filled.includes('var(') ? [] : [`${property}:${filled}`];
}

const toFilled = (value: string, values: ReadonlyMap<string, string>): string =>
  value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const known = values.get(name);
    return known === undefined ? whole : toFilled(known, values);
  });
