import { useTranslations } from 'next-intl';
import { fileIds, files } from '@/lib/api/contract/files';
import { type ExampleAnswers, listParameters, operationIds, operations } from '@/lib/api/contract/operations';
import { problemCodes, toStatusName } from '@/lib/api/problems';
import { apiRoot } from '@/lib/api/request';
import { type Locale, routes } from '@/lib/routes';
import { OperationSection } from './operation-section';
import { ParameterList } from './parameter-list';

interface ApiProps {
  examples: ExampleAnswers;
  locale: Locale;
}

/** The documentation of the read API, from its own contract. */
export function Api({ examples, locale }: ApiProps) {
  const t = useTranslations('api');
  return (
    <>
      <h1 className="mt-12">{t('page.meta.title')}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro')}</p>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('page.document', {
          document: (text) => <a href={routes.apiDocument}>{text}</a>,
          code: (text) => <code>{text}</code>,
          root: apiRoot,
        })}{' '}
        {t('stable')}
      </p>
      <Contents />
      {(['values', 'lists', 'caching'] as const).map((part) => (
        <section key={part} className="mt-12 border-t-2 border-rule-strong pt-3">
          <h2>{t(`${part}.title`)}</h2>
          <p className="mt-2 max-w-[65ch]">{t(`${part}.text`)}</p>
        </section>
      ))}
      <section className="mt-12 border-t-2 border-rule-strong pt-3">
        <h2>{t('page.sharedTitle')}</h2>
        <p className="mt-2 max-w-[65ch]">{t('page.shared')}</p>
        <ParameterList of={listParameters} />
      </section>
      {operationIds.map((id) => (
        <OperationSection key={id} id={id} operation={operations[id]} answer={examples[id]} />
      ))}
      <section className="mt-12 border-t-2 border-rule-strong pt-3">
        <h2>{t('page.filesTitle')}</h2>
        <dl className="mt-2">
          {fileIds.map((id) => (
            <div key={id} className="border-t border-rule py-3">
              <dt className="font-semibold">{t(`files.${id}.summary`)}</dt>
              <dd className="max-w-[65ch]">
                {t(`files.${id}.description`)}{' '}
                <a href={files[id].example} className="break-all">
                  {files[id].example}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Problems />
      <section id="trich-dan" className="mt-12 border-t-2 border-rule-strong pt-3">
        <h2>{t('citing.title')}</h2>
        <p className="mt-2 max-w-[65ch]">{t('citing.text')}</p>
        <p className="mt-2">
          <a href={`${routes.data(locale)}#giay-phep`}>{t('page.terms')}</a>
        </p>
      </section>
    </>
  );
}

function Contents() {
  const t = useTranslations('api');
  return (
    <nav aria-labelledby="thao-tac" className="mt-8">
      <h2 id="thao-tac">{t('page.contents')}</h2>
      <ul className="mt-2 gap-x-10 sm:columns-2 lg:columns-3">
        {operationIds.map((id) => (
          <li key={id} className="py-1">
            <a href={`#${id}`}>{t(`operations.${id}.summary`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Problems() {
  const t = useTranslations('api');
  return (
    <section id="loi" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('page.problemsTitle')}</h2>
      <p className="mt-2 max-w-[65ch]">{t('page.problemsText')}</p>
      <dl className="mt-2">
        {problemCodes.map((code) => (
          <div key={code} id={code} className="border-t border-rule py-3">
            <dt>
              <code>{code}</code> <span className="text-soft">{toStatusName(code)}</span>
            </dt>
            <dd className="max-w-[65ch]">
              {t(`problems.${code}.text`)} {t(`problems.${code}.instead`)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
