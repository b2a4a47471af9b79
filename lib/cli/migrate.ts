import { applyMigrations, MigrationError, type MigrationTrouble, readMigrations } from '../db/migrations.ts';
import { inProject } from './project.ts';
import { CommandError, say } from './say.ts';

/**
 * Applies the migrations that a database lacks, and warns about those that were edited after they were applied.
 * @returns the number of applied migrations.
 * @throws CommandError with the reason and what to do.
 */
export async function ensureMigrated(
  databaseUrl: string,
  folder = inProject('prisma/migrations'),
): Promise<number> {
  try {
    const { applied, edited } = await applyMigrations(databaseUrl, readMigrations(folder));
    for (const name of edited) process.stderr.write(`${warnOfEdit(name)}\n`);
    return applied;
  } catch (error) {
    if (error instanceof MigrationError) throw new CommandError(explain(error.trouble));
    throw error;
  }
}

const warnOfEdit = (name: string) =>
  say(
    `Chú ý: prisma/migrations/${name} đã bị sửa sau khi áp dụng; cơ sở dữ liệu vẫn theo bản cũ. Hãy khôi phục tệp và viết phần thay đổi thành một migration mới.`,
    `Note: prisma/migrations/${name} was edited after it was applied; the database follows the earlier text. Restore the file and write the change as a new migration.`,
  );

function explain(trouble: MigrationTrouble): string {
  switch (trouble.kind) {
    case 'no-script':
      return say(
        `prisma/migrations/${trouble.name} không có migration.sql: hãy khôi phục tệp, hoặc xóa thư mục nếu nó rỗng.`,
        `prisma/migrations/${trouble.name} has no migration.sql: restore the file, or delete the folder if it is empty.`,
      );
    case 'unfinished': {
      const [said = ''] = (trouble.logs ?? '').split(/\n\s+0: /); // the engine's own steps follow
      const why = said && ` (${said.trim().replace(/\s+/g, ' ')})`;
      const record = (column: string) =>
        `UPDATE _prisma_migrations SET ${column} = now() WHERE migration_name = '${trouble.name}';`;
      return say(
        `Migration ${trouble.name} đã dừng giữa chừng${why}. Hãy đưa cơ sở dữ liệu về trạng thái trước migration này, ghi lại bằng ${record('rolled_back_at')} rồi chạy lại. Nếu đã tự làm nốt phần còn thiếu: ${record('finished_at')}`,
        `The migration ${trouble.name} stopped half-way${why}. Bring the database back to the state before it, record that with ${record('rolled_back_at')} and start again. If you completed it by hand: ${record('finished_at')}`,
      );
    }
    case 'unknown-here': {
      const names = trouble.names.join(', ');
      return say(
        `Cơ sở dữ liệu mới hơn mã nguồn: đã có migration mà prisma/migrations không có (${names}). Hãy cập nhật mã nguồn, hoặc dùng cơ sở dữ liệu khác.`,
        `The database is newer than the code: it has migrations that prisma/migrations lacks (${names}). Update the code, or use another database.`,
      );
    }
    case 'strange-tables': {
      const tables = trouble.tables.slice(0, 5).join(', ');
      return say(
        `Cơ sở dữ liệu đang chứa bảng của chương trình khác (${tables}): hãy tạo một cơ sở dữ liệu trống cho trang này.`,
        `The database holds tables of another program (${tables}): create an empty database for this site.`,
      );
    }
    case 'locked':
      return say(
        'Một tiến trình khác đang cập nhật cấu trúc cơ sở dữ liệu và chưa xong: hãy chờ rồi chạy lại.',
        'Another process is updating the structure of the database and has not finished: wait, then start again.',
      );
    case 'refused':
      return explainRefusal(trouble);
  }
}

function explainRefusal({ name, line, error }: MigrationTrouble & { kind: 'refused' }): string {
  const place = name && `prisma/migrations/${name}/migration.sql${line ? `:${line}` : ''}: `;
  const said = `${place ?? ''}${[error.message, error.detail, error.hint].filter(Boolean).join('. ')}`;
  if (error.code === '42501') {
    return say(
      `Người dùng của DATABASE_URL không đủ quyền cập nhật cấu trúc cơ sở dữ liệu (${said}). Hãy dùng chủ sở hữu của cơ sở dữ liệu, hoặc cấp quyền CREATE trên cơ sở dữ liệu và trên schema public.`,
      `The user of DATABASE_URL may not update the structure of the database (${said}). Use the owner of the database, or grant CREATE on the database and on its schema public.`,
    );
  }
  return say(
    `Không cập nhật được cấu trúc cơ sở dữ liệu: ${said}. Migration này chưa để lại gì; hãy sửa nguyên nhân rồi chạy lại.`,
    `The structure of the database could not be updated: ${said}. Nothing of this migration was kept; mend the cause and start again.`,
  );
}
