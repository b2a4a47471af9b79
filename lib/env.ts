import { z } from 'zod';

/** Picks one of two wordings of a message: Vietnamese or English. */
export type Say = (vi: string, en: string) => string;

const blankIsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

const hasProtocol = (pattern: RegExp) => (text: string) =>
  URL.canParse(text) && pattern.test(new URL(text).protocol);
/** Whether the escapes of an address can be decoded. */
const canDecode = (text: string): boolean => {
  try {
    const { username, password, pathname } = new URL(text);
    [username, password, pathname].forEach(decodeURIComponent);
    return true;
  } catch {
    return false;
  }
};
const isPostgresUrl = (text: string) => hasProtocol(/^postgres(ql)?:$/)(text) && canDecode(text);
/** Whether an address asks for the schema `public` or for none; the tables are always in `public`. */
const asksForNoOtherSchema = (text: string) =>
  !URL.canParse(text) || (new URL(text).searchParams.get('schema') ?? 'public') === 'public';
const isWebUrl = hasProtocol(/^https?:$/);

const otherSchema = 'other schema';

const schema = z.object({
  /** The PostgreSQL server to use; without it the commands run their own. */
  DATABASE_URL: optional(z.string().refine(isPostgresUrl).refine(asksForNoOtherSchema, otherSchema)),
  /** The port of the site. */
  PORT: z.preprocess(blankIsAbsent, z.coerce.number().int().min(1).max(65535).default(3000)),
  /** The network address that the site listens on; `0.0.0.0` opens it to other machines. */
  HOST: z.preprocess(blankIsAbsent, z.string().default('localhost')),
  /** The proxies whose headers on a reader's address are believed: addresses, networks or `loopback`. */
  TRUST_PROXY: optional(z.string()),
  /** The port of the counts for Prometheus, on this machine only. */
  METRICS_PORT: optional(z.coerce.number().int().min(1).max(65535)),
  /** Whether the site makes its listed pages before readers ask for them. */
  PREPARE: z.preprocess(blankIsAbsent, z.enum(['yes', 'no']).default('yes')),
  /** The answers to log, each as a line of JSON. */
  LOG: z.preprocess(blankIsAbsent, z.enum(['all', 'errors', 'off']).default('errors')),
  /** The public address of the site, for canonical links and links in files. */
  SITE_URL: optional(z.string().refine(isWebUrl)),
  CONTACT_NAME: optional(z.string()),
  CONTACT_EMAIL: optional(z.email()),
  /** The folder of the build, relative to the project (`.next`). */
  NEXT_DIST_DIR: optional(z.string().regex(/^(?!.*\.\.)[\w.][\w./-]*$/)),
  /** The folder of the embedded database and of the commands' locks (`.data`). */
  DATA_DIR: optional(z.string()),
  /** The folder of what programs keep for their user: on Linux, and on Windows. */
  XDG_CACHE_HOME: optional(z.string()),
  LOCALAPPDATA: optional(z.string()),
});

export type Env = z.infer<typeof schema>;

/** An environment variable has an unusable value; the message is one line for the operator. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

const expected: Record<keyof Env, [vi: string, en: string]> = {
  DATABASE_URL: [
    'địa chỉ PostgreSQL như postgresql://nguoi-dung:mat-khau@may-chu:5432/ten-csdl, hoặc bỏ trống để dùng cơ sở dữ liệu đi kèm',
    'a PostgreSQL address such as postgresql://user:password@host:5432/name, or leave it unset to use the embedded database',
  ],
  PORT: ['một số nguyên từ 1 đến 65535', 'a whole number from 1 to 65535'],
  HOST: ['một địa chỉ mạng như localhost hoặc 0.0.0.0', 'a network address such as localhost or 0.0.0.0'],
  TRUST_PROXY: [
    'địa chỉ các máy chủ đứng trước, như loopback hoặc 10.0.0.0/8',
    'the addresses of the proxies in front, such as loopback or 10.0.0.0/8',
  ],
  METRICS_PORT: ['một số nguyên từ 1 đến 65535', 'a whole number from 1 to 65535'],
  PREPARE: ['yes hoặc no', 'yes or no'],
  LOG: ['all, errors hoặc off', 'all, errors or off'],
  SITE_URL: [
    'một địa chỉ đầy đủ như https://cchc.example.vn',
    'a full address such as https://cchc.example.vn',
  ],
  CONTACT_NAME: ['một dòng chữ', 'a line of text'],
  CONTACT_EMAIL: ['một địa chỉ thư như lien-he@example.vn', 'an e-mail address such as contact@example.vn'],
  NEXT_DIST_DIR: [
    'tên một thư mục trong dự án, như .next',
    'the name of a folder of the project, such as .next',
  ],
  DATA_DIR: ['đường dẫn một thư mục', 'the path of a folder'],
  XDG_CACHE_HOME: ['đường dẫn một thư mục', 'the path of a folder'],
  LOCALAPPDATA: ['đường dẫn một thư mục', 'the path of a folder'],
};

const expectedSchema: [vi: string, en: string] = [
  'địa chỉ không có ?schema=, vì các bảng nằm trong schema public; muốn tách riêng, hãy dùng một cơ sở dữ liệu khác',
  'an address without ?schema=, as the tables are kept in the schema public; to keep them apart, use a database of their own',
];

/**
 * Reads the environment.
 * @throws EnvError one line naming the variable, what is wrong and what to write instead. The value of
 * DATABASE_URL is not repeated: it may hold a password.
 */
export function readEnv(source: Record<string, string | undefined>, say: Say = (_vi, en) => en): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]) as keyof Env;
  const value = name === 'DATABASE_URL' ? '' : ` ("${source[name]}")`;
  const [vi, en] = issue?.message === otherSchema ? expectedSchema : expected[name];
  throw new EnvError(
    say(`${name}${value} không hợp lệ: cần ${vi}.`, `${name}${value} is not valid: write ${en}.`),
  );
}
