import postcss, { type Rule } from 'postcss';

/**
 * The styles of drawings for a file of its own, in the light theme: rules within at-rules other than layers are left
 * out, and custom properties are replaced by their values, because few programs that show SVG know either.
 * @param css the style sheets of an embedded page
 */
export function toDrawingStyle(css: string): string {
  const sheet = postcss.parse(css);
  const rules: Rule[] = [];
  sheet.walkRules((rule) => {
    if (isPlain(rule)) rules.push(rule);
  });
  const values = new Map<string, string>();
  for (const rule of rules.filter(({ selector }) => selector === ':root'))
    rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value));
  return rules
    .filter(({ selector }) => isOfDrawing(selector))
    .flatMap((rule) => {
      const declarations = rule.nodes.flatMap((node) =>
        node.type === 'decl' ? toDeclaration(node.prop, node.value, values) : [],
      );
      return declarations.length > 0 ? [`${rule.selector}{${declarations.join(';')}}`] : [];
    })
    .join('\n');
}

/** The value of a custom property of the light theme in a page's styles; null where it has none. */
export function readColour(css: string, name: string): string | null {
  let found: string | null = null;
  postcss.parse(css).walkDecls(name, (declaration) => {
    if (declaration.parent?.type === 'rule' && isPlain(declaration.parent as Rule))
      found ??= declaration.value;
  });
  return found;
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
  if (property.startsWith('--')) return [];
  const filled = fillIn(value, values);
  return filled.includes('var(') ? [] : [`${property}:${filled}`];
}

const fillIn = (value: string, values: ReadonlyMap<string, string>): string =>
  value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const known = values.get(name);
    return known === undefined ? whole : fillIn(known, values);
  });
