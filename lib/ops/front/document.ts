import type { BuildFiles } from './build-files';
import { toPlain, withScript } from './plain';
import { inlineStyles } from './styles';

/** A page as readers get it: without React, with its styles inside and the one script that enhances it. */
export async function toDocument(html: string, files: BuildFiles): Promise<string> {
  const [styled, script] = await Promise.all([inlineStyles(toPlain(html), files.read), files.findScript()]);
  return script === null ? styled : withScript(styled, script);
}
