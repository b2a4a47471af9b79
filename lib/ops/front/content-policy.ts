import { createHash } from 'node:crypto';

const inlineScript = /<script\b(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gi;
/** Blocks of data are not run, so no policy asks for their hash. */
const isRun = (attributes: string): boolean =>
  !/\bsrc\s*=/i.test(attributes) && !/\btype\s*=\s*["']?application\//i.test(attributes);

/** The hashes of the scripts that stand in a page, as a policy names them, each once. */
export function hashScripts(html: string): string[] {
  const hashes = [...html.matchAll(inlineScript)].flatMap(({ groups }) =>
    isRun(groups?.attributes ?? '')
      ? [
          `'sha256-${createHash('sha256')
            .update(groups?.text ?? '')
            .digest('base64')}'`,
        ]
      : [],
  );
  return [...new Set(hashes)];
}

/**
 * The Content-Security-Policy of a page: its own files, and of the scripts that stand in it just these.
 * Styles may stand in elements, where charts place their marks with them.
 * @param hashes of the page's inline scripts
 */
export const toContentPolicy = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What every answer says to a browser besides its policy. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  // pictures, figures and pages are there to be shown and read elsewhere
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
} as const;

/** Two years, for a site that is served over TLS. */
export const strictTransport = 'max-age=63072000; includeSubDomains';
