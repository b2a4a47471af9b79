import { say } from '../say.ts';

/** What a database's error means and what to do about it, in one line; null for any other error. */
export function databaseTrouble(error: unknown): string | null {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const undone = say('Không có gì được nạp', 'Nothing was loaded');
  if (code === '25006') {
    return say(
      `Cơ sở dữ liệu chỉ cho đọc. ${undone}. Dùng máy chủ chính hoặc bỏ default_transaction_read_only.`,
      `The database is read-only. ${undone}. Use the primary server, or unset default_transaction_read_only.`,
    );
  }
  if (code === '53100' || code === 'ENOSPC') {
    return say(
      `Hết chỗ trên đĩa. ${undone}; giải phóng chỗ rồi chạy lại.`,
      `The disk is full. ${undone}; free some space and run it again.`,
    );
  }
  if (code === '42501') {
    return say(
      `Người dùng của DATABASE_URL không có quyền ghi (${message}). ${undone}.`,
      `The user of DATABASE_URL may not write (${message}). ${undone}.`,
    );
  }
  const lost = [
    '57P01',
    '57P02',
    '57P03',
    '08006',
    '08003',
    'ECONNRESET',
    'EPIPE',
    'ECONNREFUSED',
    'ETIMEDOUT',
  ];
  if (lost.includes(code) || /Connection terminated|terminating connection/i.test(message)) {
    return say(
      `Mất kết nối với cơ sở dữ liệu (${message || code}). ${undone}; phiên bản trước còn nguyên. Chạy lại khi máy chủ hoạt động.`,
      `The connection to the database was lost (${message || code}). ${undone}; the previous release is whole. Run it again when the server answers.`,
    );
  }
  return null;
}
