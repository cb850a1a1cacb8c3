import { useAtlasIndex, useWords } from '../atlas-context';
import { countryName } from './country-name';
import { lift, open } from './lift';
import lists from './lists.module.css';

/** A country's name; opens its record where it has one. */
export function CountryLink({ code }: { code: string }) {
  const index = useAtlasIndex();
  const { lang } = useWords();
  const entity = index.countries.get(code);
  const name = countryName(index, code, lang);
  if (!entity) return <span>{name}</span>;
  return (
    <button type="button" className={lists.country} {...lift(entity)} onClick={() => open(entity)}>
      {name}
    </button>
  );
}
