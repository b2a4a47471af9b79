import type { BuildFiles } from './build-files';
import { isLive, toPlain, withScript } from './plain';
import { inlineStyles, toUnloaded } from './styles';

/**
 * A page as readers get it, with its styles inside. React runs only where a part of the page needs it; elsewhere one
 * small script enhances the document.
 */
export async function toDocument(html: string, files: BuildFiles): Promise<string> {
  if (isLive(html)) return inlineStyles(html, files.read, toUnloaded);
  const [styled, script] = await Promise.all([inlineStyles(toPlain(html), files.read), files.findScript()]);
  return script === null ? styled : withScript(styled, script);
}
