/** The files of the build that the front puts into pages or names there. */
export class BuildFiles {
  readonly #ask: (address: string) => Promise<Response>;
  readonly #reading = new Map<string, Promise<string>>();

  /** @param ask asks Next for an address; it throws when Next does not answer */
  constructor(ask: (address: string) => Promise<Response>) {
    this.#ask = ask;
  }

  /**
   * The text of a file, which is read once: its name changes with its text.
   * @throws when the build has none by that address
   */
  read = (address: string): Promise<string> => {
    const known = this.#reading.get(address);
    if (known) return known;
    const reading = this.#fetch(address);
    this.#reading.set(address, reading);
    reading.catch(() => this.#reading.delete(address));
    return reading;
  };

  /**
   * The address of the script that enhances pages, asked for anew since a build may have replaced it; null where
   * the build has none, as one by hand.
   */
  async findScript(): Promise<string | null> {
    const response = await this.#ask('/_next/static/site.json');
    if (!response.ok) return null;
    const { script } = (await response.json()) as { script: string };
    return script;
  }

  async #fetch(address: string): Promise<string> {
    const response = await this.#ask(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  }
}
