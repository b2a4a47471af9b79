import type { ReactNode } from 'react';

/** The colours of the light theme; a picture cannot read them from the style sheet. */
export const inks = { paper: '#fbfaf6', ink: '#1b2133', soft: '#565c69', rule: '#d8d6cf', accent: '#a8261c' };

interface ShareCardProps {
  brand: string;
  kicker: string;
  title: string;
  sentence: string;
  /** where the figures come from, at the foot of a card that draws nothing */
  foot?: string;
  children?: ReactNode;
}

/** A page as a picture for messages and feeds: the name of the site, a title, a sentence and a drawing. */
export function ShareCard({ brand, kicker, title, sentence, foot = '', children }: ShareCardProps) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        padding: '48px 64px',
        background: inks.paper,
        color: inks.ink,
        fontFamily: 'Be Vietnam Pro',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 28, fontWeight: 600 }}>
        <svg aria-hidden="true" width="26" height="26" viewBox="0 0 26 26">
          <path d="M5 22 20 5" stroke={inks.accent} strokeWidth="5" strokeLinecap="round" />
        </svg>
        <span style={{ marginLeft: 10 }}>{brand}</span>
        <span style={{ marginLeft: 'auto', color: inks.soft, fontWeight: 400 }}>{kicker}</span>
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          marginTop: 26,
          paddingTop: 26,
          borderTop: `2px solid ${inks.ink}`,
        }}
      >
        <span style={{ fontSize: toTitleSize(title), fontWeight: 600, lineHeight: 1.2 }}>{title}</span>
        <span
          style={{
            marginTop: 14,
            fontSize: children ? 32 : toSentenceSize(title, sentence),
            lineHeight: 1.4,
            color: inks.soft,
          }}
        >
          {sentence}
        </span>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'flex-end', marginTop: 24 }}>
        {children ?? <span style={{ fontSize: 22, color: inks.soft }}>{foot}</span>}
      </div>
    </div>
  );
}

const toTitleSize = (title: string): number => (title.length > 32 ? (title.length > 90 ? 40 : 50) : 64);

/** The lines that a text takes in a size; a letter is about half as wide as high. */
const countLines = (text: string, size: number): number => Math.ceil((text.length * size * 0.54) / 1072);

/** The largest size in which a title and a sentence fit the card, so that no base at its end is cut off. */
export function toSentenceSize(title: string, sentence: string): number {
  const titleSize = toTitleSize(title);
  const room = 400 - countLines(title, titleSize) * titleSize * 1.2;
  return [32, 28, 25, 22, 19].find((size) => countLines(sentence, size) * size * 1.4 <= room) ?? 16;
}
