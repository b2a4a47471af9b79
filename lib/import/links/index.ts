import type { Text } from '@/lib/dataset/problem';
import { groupBy } from '@/lib/domain/values/group-by';
import { type Answer, type VisitOptions, Visitor } from './visit';

export type { Answer } from './visit';

export interface LinkedSource {
  source: string;
  url: string | null;
}

/** What one address answered, and the sources that give it. */
export interface CheckedLink {
  url: string;
  sources: string[];
  answer: Answer;
}

export interface LinkCheckOptions extends Partial<Omit<VisitOptions, 'userAgent'>> {
  /** the public address of the site; it and `contact` go into the user agent */
  siteUrl?: string;
  contact?: string;
  progress?: (done: number, of: number) => void;
}

const atOnce = 4;

/**
 * Checks whether the address of every source still answers, with at most four requests at once and one at a host.
 * @returns one answer for each address, in the order of the sources
 */
export async function checkLinks(
  sources: readonly LinkedSource[],
  { siteUrl, contact, progress, ...options }: LinkCheckOptions = {},
): Promise<CheckedLink[]> {
  const links = toLinks(sources);
  const about = [siteUrl && `+${siteUrl}`, contact].filter(Boolean).join('; ');
  const userAgent = `chi-so-cchc-link-check/1.0${about && ` (${about})`}`;
  const visitor = new Visitor({ fetch, timeout: 20_000, pause: 1000, ...options, userAgent });
  const answers = new Map<string, Answer>();
  // by host, because addresses of one host wait for each other and would block the other workers
  const hosts = [...groupBy(links.keys(), (url) => new URL(url).host).values()];
  const work = async () => {
    for (let urls = hosts.shift(); urls; urls = hosts.shift()) {
      for (const url of urls) {
        answers.set(url, await visitor.visit(url));
        progress?.(answers.size, links.size);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...links].flatMap(([url, codes]) => {
    const answer = answers.get(url);
    return answer ? [{ url, sources: codes, answer }] : [];
  });
}

/** The meaning of an answer in words. */
export function toWords(answer: Answer): Text {
  switch (answer.kind) {
    case 'answers':
      return answer.movedTo
        ? { vi: `đã chuyển hẳn sang ${answer.movedTo}`, en: `has moved for good to ${answer.movedTo}` }
        : { vi: 'còn đọc được', en: 'still answers' };
    case 'gone':
      return { vi: `không còn trang này (${answer.status})`, en: `the page is gone (${answer.status})` };
    case 'unclear':
      return {
        vi: `máy chủ không cho xem hoặc đang lỗi (${answer.status}); cần người mở thử`,
        en: `the server does not let us look, or is ill (${answer.status}); open it by hand`,
      };
    case 'silent':
      return silences[answer.because];
    case 'not-visited':
      return answer.because === 'private'
        ? { vi: 'không kiểm tra: địa chỉ nội bộ', en: 'not checked: a private address' }
        : { vi: 'không kiểm tra: không phải http hay https', en: 'not checked: neither http nor https' };
  }
}

const silences = {
  timeout: { vi: 'không trả lời kịp', en: 'did not answer in time' },
  'no-host': { vi: 'tên miền không còn', en: 'the host name is gone' },
  'no-connection': { vi: 'không kết nối được', en: 'no connection' },
  'too-many-redirects': { vi: 'chuyển hướng mãi không dứt', en: 'redirects without end' },
} satisfies Record<string, Text>;

/** The addresses without fragments, each with the codes of its sources. */
function toLinks(sources: readonly LinkedSource[]): Map<string, string[]> {
  const linked = sources.flatMap(({ source, url }) => {
    if (!url || !URL.canParse(url)) return [];
    const address = new URL(url);
    address.hash = '';
    return [{ source, url: address.href }];
  });
  const groups = groupBy(linked, ({ url }) => url);
  return new Map([...groups].map(([url, group]) => [url, group.map(({ source }) => source)]));
}
