import { useTranslations } from 'next-intl';
import type { ExampleAnswers, Operation, OperationId } from '@/lib/api/contract/operations';
import { apiRoot, toExampleAddress } from '@/lib/api/request';
import { ScrollRegion } from '../ui/scroll-region';
import { ParameterList } from './parameter-list';

interface OperationSectionProps {
  id: OperationId;
  operation: Operation;
  /** null where the data set has none */
  answer: ExampleAnswers[OperationId];
}

/** One operation: its address, its parameters, and an example with the answer of today. */
export function OperationSection({ id, operation, answer }: OperationSectionProps) {
  const t = useTranslations('api');
  const title = t(`operations.${id}.summary`);
  const example = toExampleAddress(operation);
  return (
    <section id={id} className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{title}</h2>
      <p className="mt-1">
        <code className="break-all">
          GET {apiRoot}
          {operation.path}
        </code>
      </p>
      <p className="mt-2 max-w-[65ch]">{t(`operations.${id}.description`)}</p>
      <ParameterList of={operation.parts} />
      <ParameterList of={operation.filters} />
      <p className="mt-3">
        {t('page.example')}{' '}
        <a href={example} className="break-all">
          {example}
        </a>
      </p>
      {answer !== null && (
        <details className="mt-2">
          <summary className="w-fit cursor-pointer text-sm">{t('page.answer')}</summary>
          <ScrollRegion label={`${title}: ${t('page.answer')}`} className="mt-2 max-h-96 overflow-y-auto">
            <pre className="text-sm">{JSON.stringify(answer, null, 2)}</pre>
          </ScrollRegion>
        </details>
      )}
    </section>
  );
}
