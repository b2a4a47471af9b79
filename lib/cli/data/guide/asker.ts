import { createInterface } from 'node:readline';
import { print, say } from '../../say.ts';

/** One of several answers: what it stands for, and how it reads. */
export interface Answer<T> {
  value: T;
  text: string;
}

/** Asks on the terminal, one question after another. */
export interface Asker {
  /** A text; asked again until it passes. Empty takes the answer in brackets, where there is one. */
  text: (question: string, check?: (text: string) => string | null, otherwise?: string) => Promise<string>;
  /** One of some answers by its number; empty takes the first. */
  choose: <T>(question: string, answers: readonly Answer<T>[]) => Promise<T>;
  /** Yes or no; empty is no. */
  confirm: (question: string) => Promise<boolean>;
  close: () => void;
}

/** The person ended the input. */
export class EndOfInput extends Error {
  override readonly name = 'EndOfInput';
}

/** An asker on the terminal's input and output; at the end of the input every question throws EndOfInput. */
export function createAsker(): Asker {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // an iterator keeps the lines that are typed ahead of their question
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    terminal.setPrompt(question);
    terminal.prompt();
    const line = await lines.next();
    if (line.done) throw new EndOfInput();
    return line.value.trim();
  };
  const text: Asker['text'] = async (question, check = () => null, otherwise = '') => {
    for (;;) {
      const answer = (await ask(`${question}${otherwise ? ` [${otherwise}]` : ''}: `)) || otherwise;
      const fault = check(answer);
      if (fault === null) return answer;
      print(fault);
    }
  };
  return {
    text,
    async choose(question, answers) {
      print(question);
      answers.forEach((answer, at) => {
        print(`  ${at + 1}. ${answer.text}`);
      });
      const isOne = (answer: string) => /^\d+$/.test(answer) && answers[Number(answer) - 1] !== undefined;
      const number = await text(
        say('Số', 'Number'),
        (answer) =>
          isOne(answer) ? null : say(`Từ 1 đến ${answers.length}.`, `From 1 to ${answers.length}.`),
        '1',
      );
      const chosen = answers[Number(number) - 1];
      if (!chosen) throw new Error('an answer was chosen that does not exist');
      return chosen.value;
    },
    confirm: async (question) =>
      /^(?:c|co|có|y|yes)$/iu.test(await ask(`${question} ${say('(c/k)', '(y/n)')} [${say('k', 'n')}]: `)),
    close: () => terminal.close(),
  };
}
