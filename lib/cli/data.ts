import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { withDatabase } from './database.ts';
import { runCommand } from './lifetime.ts';
import { inProject } from './project.ts';
import { print, say, seconds } from './say.ts';

const help = () =>
  say(
    `Cách dùng: npm run data -- import [THƯ MỤC] [--by TÊN] [--note "GHI CHÚ"]

  import   đọc, kiểm tra và nạp một thư mục CSV (mặc định prisma/data) thành một phiên bản;
           có lỗi thì liệt kê hết và không nạp gì. Trang đang chạy tự lấy số mới.

Mã thoát: 0 xong, 1 bị từ chối, 2 gõ sai lệnh.`,
    `Usage: npm run data -- import [FOLDER] [--by NAME] [--note "TEXT"]

  import   reads, checks and loads a folder of CSVs (prisma/data unless named) as one release;
           any problem is listed and nothing is loaded. A running site takes up the new figures by itself.

Exit codes: 0 done, 1 refused, 2 usage.`,
  );

/** `npm run data -- VERB`: the data desk's commands. */
async function data(): Promise<number> {
  const parsed = parse();
  if (!parsed) {
    process.stderr.write(`${help()}\n`);
    return 2;
  }
  if (parsed.values.help) {
    print(help());
    return 0;
  }
  const own = inProject('prisma/data');
  const folder = parsed.positionals[1] ? resolve(parsed.positionals[1]) : own;
  const { by = userInfo().username, note = '' } = parsed.values;
  const began = performance.now();
  const { importFolder } = await import('../import/index.ts');
  const outcome = await withDatabase(readEnv(process.env, say), (databaseUrl) =>
    importFolder({ folder, databaseUrl, by, note, origin: folder === own ? 'folder' : 'files' }),
  );
  const { formatProblemList } = await import('../import/report.ts');
  if (outcome.kind === 'refused') {
    const { problems } = outcome;
    process.stderr.write(`${formatProblemList(problems, say('vi', 'en'))}\n`);
    print(
      say(
        `Từ chối, không nạp gì; số lỗi: ${problems.count}.`,
        `Refused: nothing was loaded; problems: ${problems.count}.`,
      ),
    );
    return 1;
  }
  if (outcome.kind !== 'loaded') {
    print(
      say(`Không có gì đổi: phiên bản ${outcome.release}.`, `Nothing changed: release ${outcome.release}.`),
    );
    return 0;
  }
  const { release, counts, changes } = outcome;
  const time = seconds(performance.now() - began);
  print(
    say(
      `Đã nạp phiên bản ${release} sau ${time} s: ${counts.claims} số liệu theo nguồn, ${counts.figures} số liệu.`,
      `Loaded release ${release} in ${time} s: ${counts.claims} claims, ${counts.figures} figures.`,
    ),
  );
  const { added, changed, withdrawn } = changes.figures;
  print(
    say(
      `Số liệu: ${added} mới, ${changed} đổi, ${withdrawn} rút.`,
      `Figures: ${added} new, ${changed} changed, ${withdrawn} withdrawn.`,
    ),
  );
  return 0;
}

function parse() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { by: { type: 'string' }, note: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const [verb, , ...rest] = parsed.positionals;
    const known = verb === 'import' || (verb === undefined && parsed.values.help);
    return known && rest.length === 0 ? parsed : null;
  } catch {
    return null;
  }
}

await runCommand(data);
