/** The files of the build that the front puts into pages or names there; each is read once, since none ever changes. */
export class BuildFiles {
  readonly #ask: (address: string) => Promise<Response>;
  readonly #known = new Map<string, string>();

  /** @param ask asks Next for an address; it throws when Next does not answer */
  constructor(ask: (address: string) => Promise<Response>) {
    this.#ask = ask;
  }

  /**
   * The text of a file.
   * @throws when the build has none by that address
   */
  read = async (address: string): Promise<string> => {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const response = await this.#ask(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const text = await response.text();
    this.#known.set(address, text);
    return text;
  };

  /** The address of the script that enhances plain pages. */
  async findScript(): Promise<string> {
    const { script } = JSON.parse(await this.read('/_next/static/site.json')) as { script: string };
    return script;
  }
}
