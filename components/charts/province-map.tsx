import type { CSSProperties } from 'react';
import type { ProvinceMap as Geometry } from '@/lib/charts/province-map';

/** A colour, by the class name that has it, or none; hatched or not. */
export interface ProvinceFill {
  tone: string | null;
  isHatched: boolean;
}

export interface DrawnProvince {
  slug: string;
  name: string;
  /** the lines of text about it, the most important first */
  lines: string[];
  fill: ProvinceFill;
  href: string;
}

interface ProvinceMapProps {
  geometry: Geometry;
  /** in the order in which a keyboard visits them */
  provinces: readonly DrawnProvince[];
  label: string;
  /** the name of an archipelago in the lines of its frame */
  insetName(inset: Geometry['insets'][number]): string[];
}

/** A map with a link for every province; its text appears when the province is pointed at or focused. */
export function ProvinceMap({ geometry, provinces, label, insetName }: ProvinceMapProps) {
  const shapeOf = new Map(geometry.shapes.map((shape) => [shape.slug, shape]));
  const hatched = new Set(provinces.flatMap(({ fill }) => (fill.isHatched && fill.tone ? [fill.tone] : [])));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, this groups links
    <svg
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      preserveAspectRatio="xMinYMin"
      role="group"
      aria-label={label}
      className="map"
    >
      <defs>
        <pattern
          id="thieu"
          width={14}
          height={14}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(38)"
        >
          <path d="M0 0V14" />
        </pattern>
        {[...hatched].map((tone) => (
          <pattern
            key={tone}
            id={`khoang-${tone}`}
            className={`range ${tone}`}
            width={14}
            height={14}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(38)"
          >
            <rect width={14} height={14} />
            <path d="M0 0V14" />
          </pattern>
        ))}
      </defs>
      {geometry.insets.map((inset) => (
        <g key={inset.archipelago} className="inset">
          <rect x={inset.x} y={inset.y} width={inset.width} height={inset.height} />
          {insetName(inset).map((line, at) => (
            <text key={line} x={inset.x + 16} y={inset.y + 44 + at * 44} className="place">
              {line}
            </text>
          ))}
        </g>
      ))}
      {provinces.map(({ slug, name, lines, fill, href }) => {
        const shape = shapeOf.get(slug);
        if (!shape) return null;
        return (
          <a key={slug} href={href} aria-label={`${name}: ${lines.join(', ')}`} {...toFill(fill)}>
            <path d={shape.path} />
            {shape.insetPath && <path d={shape.insetPath} className="islands" />}
            <text x={geometry.width} y={400} className="tip">
              {name}
              {lines.map((line) => (
                <tspan key={line} x={geometry.width} dy="1.4em">
                  {line}
                </tspan>
              ))}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

function toFill({ tone, isHatched }: ProvinceFill) {
  if (!tone) return { className: 'map-none' };
  return isHatched ? { style: { '--fill': `url(#khoang-${tone})` } as CSSProperties } : { className: tone };
}
