import { STATES } from '../../domain/lifespan';
import { CONFIDENCES, PARTY_ROLES } from '../../domain/record-parts';
import { REGION_CODES } from '../../domain/regions';
import { CHINESE_ROLES } from '../../domain/roles';
import { MARKED_LAYERS } from '../../domain/site-kinds';
import { useAtlas } from '../../state/atlas-store';
import { choicesOf } from '../../state/choices';
import { useWords } from '../atlas-context';
import keyStyles from '../key/Key.module.css';
import { KindSwitches } from '../key/KindSwitches';
import { LandScopes } from '../key/LandScopes';
import { SiteKinds } from '../key/SiteKinds';
import { FacetGroup } from './FacetGroup';
import styles from './Filters.module.css';
import { FiltersHead } from './FiltersHead';
import { FoundValues } from './FoundValues';
import { OpenedYears } from './OpenedYears';
import { ValueList } from './ValueList';

/** What records can be chosen by, each facet with its values and their counts under all else that is chosen. */
export function Filters() {
  const { t } = useWords();
  const view = useAtlas((state) => state.view);
  const { filters, hidden } = view;
  const kindsOff = choicesOf(view).filter(({ facet }) => facet === 'kind').length;
  return (
    <>
      <FiltersHead />
      <FacetGroup name={t('filters.kind')} chosen={kindsOff} isOpenAtFirst>
        {() => (
          <ul className={keyStyles.layers}>
            <KindSwitches />
          </ul>
        )}
      </FacetGroup>
      <FacetGroup name={t('filters.site')} chosen={hidden.length}>
        {() => (
          <>
            <LandScopes />
            {MARKED_LAYERS.map((layer) => (
              <SiteKinds key={layer} layer={layer} />
            ))}
          </>
        )}
      </FacetGroup>
      <FacetGroup name={t('filters.state')} chosen={filters.state.length} isOpenAtFirst>
        {() => (
          <>
            <ValueList facet="state" values={STATES} />
            <p className={styles.note}>{t('filters.endedNote')}</p>
          </>
        )}
      </FacetGroup>
      <FacetGroup name={t('filters.role')} chosen={filters.role.length}>
        {() => <ValueList facet="role" values={CHINESE_ROLES} />}
      </FacetGroup>
      <FacetGroup name={t('filters.org')} chosen={filters.org.length}>
        {() => <FoundValues facet="org" />}
      </FacetGroup>
      <FacetGroup name={t('filters.orgrole')} chosen={filters.orgrole.length}>
        {() => <ValueList facet="orgrole" values={PARTY_ROLES} />}
      </FacetGroup>
      <FacetGroup name={t('filters.country')} chosen={filters.country.length}>
        {() => <FoundValues facet="country" />}
      </FacetGroup>
      <FacetGroup name={t('filters.region')} chosen={filters.region.length}>
        {() => <ValueList facet="region" values={REGION_CODES} isByName />}
      </FacetGroup>
      <FacetGroup name={t('filters.opened')} chosen={filters.opened ? 1 : 0}>
        {() => <OpenedYears />}
      </FacetGroup>
      <FacetGroup name={t('filters.confidence')} chosen={filters.confidence.length}>
        {() => <ValueList facet="confidence" values={CONFIDENCES} />}
      </FacetGroup>
      <p className={styles.note}>{t('filters.marksNote')}</p>
      <p className={styles.note}>{t('filters.countriesNote')}</p>
    </>
  );
}
