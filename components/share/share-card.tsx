import type { ReactNode } from 'react';

/** The colours of the light theme; a picture cannot read them from the style sheet. */
export const inks = { paper: '#fbfaf6', ink: '#1b2133', soft: '#565c69', rule: '#d8d6cf', accent: '#a8261c' };

interface ShareCardProps {
  brand: string;
  kicker: string;
  title: string;
  sentence: string;
  children?: ReactNode;
}

/** A page as a picture for messages and feeds: the name of the site, a title, a sentence and a drawing. */
export function ShareCard({ brand, kicker, title, sentence, children }: ShareCardProps) {
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
        fontFamily: '"Be Vietnam Pro", "Be Vietnam Pro Vietnamese"',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 28, fontWeight: 700 }}>
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
        <span style={{ fontSize: title.length > 32 ? 50 : 64, fontWeight: 700, lineHeight: 1.2 }}>
          {title}
        </span>
        <span style={{ marginTop: 14, fontSize: 32, lineHeight: 1.4, color: inks.soft }}>{sentence}</span>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'flex-end', marginTop: 24 }}>{children}</div>
    </div>
  );
}
