import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Unit } from '@/lib/domain/units/unit';
import { roundDecimal } from '@/lib/domain/values/decimal';
import { listNames, nameOf } from '@/lib/i18n/names';
import { formatDecimal, formatSigned, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionPeers, Peer, UnitPeers } from '@/lib/views/simulation/peers';
import { useUnits } from '../figures/use-units';
import { Name } from '../ui/name';
import { UnitLink } from '../units/unit-link';

interface PeersProps {
  peers: UnitPeers;
  unit: Unit;
  index: IndexInfo;
  locale: Locale;
}

/** Who started near a unit in each dimension and gained more, with what they say that they did. */
export function Peers(props: PeersProps) {
  const t = useTranslations('simulation.peers');
  const { peers, unit, locale } = props;
  const { notComparable, before, year } = peers;
  // where nobody started near there is nothing to learn
  const dimensions = peers.dimensions.filter(({ near }) => near > 0);
  const [caution, ...cautions] = new Set(dimensions.map((found) => found.caution));
  const common = cautions.length === 0 ? (caution ?? null) : null;
  const hasDeeds = dimensions.some((dimension) => dimension.peers.some(({ deeds }) => deeds.length > 0));
  const words = { sinceYear: before, year, name: nameOf(unit, locale) };
  const isBarred = notComparable.length === peers.fields;
  return (
    <section className="part-section" data-peers>
      <h2>{t('title')}</h2>
      {dimensions.length > 0 ? (
        <p className="note max-w-[65ch]">
          {t('about', { ...words, whole: dimensions.every(({ known }) => known >= peers.of) ? 'yes' : 'no' })}
        </p>
      ) : (
        !isBarred && (
          <p className="note">{t('none', { ...words, own: peers.dimensions.length > 0 ? 'yes' : 'no' })}</p>
        )
      )}
      <ul className="peers mt-2 grid gap-x-10 md:grid-cols-2">
        {dimensions.map((found) => (
          <li key={found.dimension.code} className="border-t border-rule py-3">
            <Started found={found} caution={common ? null : found.caution} {...props} />
          </li>
        ))}
      </ul>
      {notComparable.length > 0 && (
        <p className="note">
          {t('barred', {
            ...words,
            every: isBarred ? 'yes' : 'no',
            names: listNames(
              notComparable.map((dimension) => nameOf(dimension, locale)),
              locale,
            ),
          })}
        </p>
      )}
      {dimensions.some((found) => found.peers.length > 0) && !hasDeeds && (
        <p className="note">{t('noDeeds')}</p>
      )}
    </section>
  );
}

interface StartedProps extends PeersProps {
  found: DimensionPeers;
  /** null where the section has said it already */
  caution: DimensionPeers['caution'];
}

function Started({ found, caution, peers: { of }, unit, index, locale }: StartedProps) {
  const t = useTranslations('simulation.peers');
  const { dimension, measure, own, near, known, band, peers } = found;
  const points = useUnits(index, locale)(measure);
  const print = (value: string) => formatValue(value, locale, index.decimals);
  return (
    <>
      <h3>
        <a href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}>
          <Name of={dimension} locale={locale} />
        </a>
      </h3>
      <p className="text-sm">
        {t('own', {
          name: nameOf(unit, locale),
          from: print(own.before),
          to: print(own.now),
          gained: formatSigned(roundDecimal(own.gained, index.decimals), locale),
        })}
      </p>
      <ul className="mt-1">
        {peers.map((peer) => (
          <Gained key={peer.key} peer={peer} found={found} unit={unit} index={index} locale={locale} />
        ))}
      </ul>
      <p className="note">
        {t('near', {
          near,
          band: formatDecimal(band, locale),
          unit: points,
          whole: known >= of ? 'yes' : 'no',
          known,
          of,
        })}{' '}
        {near > 0 && peers.length === 0 && t('best')} {caution && t(`caution.${caution}`)}
      </p>
    </>
  );
}

interface GainedProps extends Omit<PeersProps, 'peers'> {
  peer: Peer;
  found: DimensionPeers;
}

function Gained({ peer, found, unit, index, locale }: GainedProps) {
  const t = useTranslations('simulation.peers');
  const print = (value: string) => formatValue(value, locale, index.decimals);
  const names = { name: nameOf(unit, locale), peer: nameOf(peer.unit, locale) };
  return (
    <li>
      {t.rich('peer', {
        unit: () => <UnitLink unit={peer.unit} locale={locale} />,
        from: print(peer.before),
        to: print(peer.now),
        gained: formatSigned(roundDecimal(peer.gained, index.decimals), locale),
        link: (text) => <a href={routes.figure(locale, peer.figure.id)}>{text}</a>,
        b: (text) => <b>{text}</b>,
      })}{' '}
      <a
        href={routes.comparison(locale, {
          units: [unit.slug, peer.unit.slug],
          index: index.code,
          dimension: found.dimension.code,
        })}
        aria-label={t('compareWith', { ...names, dimension: nameOf(found.dimension, locale) })}
        className="no-print text-sm"
      >
        {t('compare')}
      </a>
      {peer.deeds.length > 0 && (
        <div className="note">
          {t('deeds')}
          <ul className="list-disc pl-5">
            {peer.deeds.map(({ textVi, textEn, source }) => (
              <li key={textVi}>
                {locale === 'vi' ? textVi : textEn}{' '}
                <a href={routes.source(locale, source.code)}>{source.publisher}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
