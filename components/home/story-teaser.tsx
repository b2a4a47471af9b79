import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import type { Home, StoryPart } from '@/lib/views/home';

/** The story that this site began with; each of its numbers links to its figure. */
export function StoryTeaser({ story, locale }: { story: NonNullable<Home['story']>; locale: Locale }) {
  const t = useTranslations('home.story');
  const link = (part: StoryPart) => () => (
    <a href={routes.figure(locale, story[part].id)}>{story[part].value}</a>
  );
  return (
    <section className="border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { before: story.before.value ?? '', after: story.after.value ?? '' })}</h2>
      <p className="mt-2 max-w-[60ch]">
        {t.rich('text', {
          before: link('before'),
          after: link('after'),
          staff: link('staff'),
          apparatus: link('apparatus'),
          documents: link('documents'),
          modernization: link('modernization'),
        })}
      </p>
      <p className="mt-2">
        <a href={`${routes.provincePart(locale, 'binh-duong', 'dimensions')}#vi-sao-2020`}>{t('link')}</a>
      </p>
    </section>
  );
}
