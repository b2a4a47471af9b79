import { writeFile } from 'node:fs/promises';
import { CommandError, say } from '../../say.ts';

/**
 * Writes a new file, and none anew: somebody may have begun to fill in that form.
 * @throws CommandError when the file exists
 */
export async function writeNew(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    throw new CommandError(
      say(
        `${file} đã có: đổi tên tệp đó hoặc chọn --out khác.`,
        `${file} exists: rename it, or choose another --out.`,
      ),
    );
  }
}
