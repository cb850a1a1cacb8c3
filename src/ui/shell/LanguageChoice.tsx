import { actions } from '../../state/atlas-store';
import { LANGUAGES, type Language } from '../../state/view';
import { useWords } from '../atlas-context';

const NAMES: Record<Language, string> = { en: 'English', zh: '简体中文' };

/** The languages of the interface, each named in itself. */
export function LanguageChoice({
  className,
  shown,
}: {
  className: string | undefined;
  /** What stands on the buttons. */
  shown: Record<Language, string>;
}) {
  const { t, lang } = useWords();
  return (
    <fieldset className={className} aria-label={t('app.language')}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-label={NAMES[one]}
          aria-pressed={lang === one}
          onClick={() => actions.setLanguage(one)}
        >
          {shown[one]}
        </button>
      ))}
    </fieldset>
  );
}
