import { createHash } from 'node:crypto';

const inlineScript = /<script\b(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gi;
/** Whether a script is run; a block of data is not, and needs no hash in the policy. */
const isRun = (attributes: string): boolean =>
  !/\bsrc\s*=/i.test(attributes) && !/\btype\s*=\s*["']?application\//i.test(attributes);

/** The hashes of the inline scripts of a page as a policy names them, each once. */
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
 * The Content-Security-Policy of a page: it may load files of the site and run these inline scripts. Inline
 * styles are allowed, because charts place their marks with them.
 * @param hashes of the inline scripts of the page
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

/** The policy of a page for frames of other sites: one file that runs and loads nothing. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** The security headers of every answer, besides its policy. A page for frames has no `x-frame-options`. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  // other sites may show the pictures, figures and pages
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
} as const;

/** Strict-Transport-Security for two years, for a site that is served over TLS. */
export const strictTransport = 'max-age=63072000; includeSubDomains';
