import { useRef, useState } from 'react';
import { Autocomplete, Input, SearchField } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { boundsOfSelection } from '../../map/selection-bounds';
import { actions } from '../../state/atlas-store';
import { useKeys } from '../../state/keys';
import type { Selection } from '../../state/view';
import { QuestionList } from '../about/QuestionList';
import { useAtlasIndex, useWords } from '../atlas-context';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import { usePageWidth } from '../page-scale';
import { openRecord } from '../record/open-record';
import styles from './Search.module.css';
import { SearchResults } from './SearchResults';
import { useSearch } from './use-search';
import { useSearchKey } from './use-search-key';

/** Below this width the card of the opening view has no room for suggested questions. */
const PHONE_BELOW = 720;

/** One field over every record and organisation, in English, Chinese and pinyin; Enter flies there and opens it. */
export function Search() {
  const { t } = useWords();
  const index = useAtlasIndex();
  const isPhone = usePageWidth() < PHONE_BELOW;
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hasSingleKeys = useKeys((state) => state.hasSingleKeys);
  const isKiosk = useIsKiosk();
  const { state, groups, load } = useSearch(query.trim());
  useSearchKey(field);

  const open = (selection: Selection) => {
    setOpen(false);
    setQuery('');
    field.current?.blur();
    openRecord(selection);
    const bounds = boundsOfSelection(index, selection);
    if (bounds) actions.flyTo({ bounds });
  };
  const isAsked = isOpen && query.trim() !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left the field and its answers
    <div
      className={styles.search}
      onFocus={() => {
        setOpen(true);
        load();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField
          aria-label={t('search.label')}
          className={styles.field ?? ''}
          onKeyDown={(event) => {
            // Escape empties the field; once it is empty the field lets go, and the next closes what is open.
            if (event.key === 'Escape' && query === '') field.current?.blur();
          }}
        >
          <Icon name="search" size={16} />
          <Input ref={field} placeholder={t('search.placeholder')} />
          {!isKiosk && (
            <span className={styles.hint} aria-hidden="true">
              {query ? 'esc' : hasSingleKeys ? '/' : 'Ctrl K'}
            </span>
          )}
        </SearchField>
        {isAsked && (
          // the arrows move through the answers from the field, and whoever reaches them by Tab can scroll
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          <div className={styles.answers} tabIndex={0}>
            {groups.length > 0 ? (
              <SearchResults groups={groups} onOpen={open} />
            ) : (
              <p className={styles.message} role="status">
                {state === 'ready'
                  ? t('search.nothing', { query: query.trim() })
                  : t(`search.${state}`)}
                {state === 'failed' && (
                  <button type="button" onClick={load}>
                    {t('search.again')}
                  </button>
                )}
              </p>
            )}
          </div>
        )}
      </Autocomplete>
      {isOpen && query.trim() === '' && isPhone && !isKiosk && (
        <div className={styles.answers}>
          <div className={styles.message}>
            <p>{t('about.ask')}</p>
            <QuestionList
              onGo={() => {
                setOpen(false);
                if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
              }}
            />
          </div>
        </div>
      )}
    </div>
  );
}
