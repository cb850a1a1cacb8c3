import { DEFAULT_LAYERS } from '../../domain/layer-id';
import { actions } from '../../state/atlas-store';
import { type Choice, choicesOf } from '../../state/choices';
import { useWords } from '../atlas-context';
import { useShownView } from '../use-shown-view';
import { siteKindWord } from './site-kind-word';
import { useValueNames } from './use-value-names';

export interface Chip {
  id: string;
  label: string;
  remove: () => void;
}

/** What restricts the map, in words, each with its undoing. */
export function useChips(): Chip[] {
  const { t, lang } = useWords();
  const view = useShownView();
  const { nameOf } = useValueNames(view.filters.org.length > 0);
  const list = new Intl.ListFormat(lang === 'zh' ? 'zh-Hans' : 'en-GB', { type: 'unit' });

  const labelOf = (choice: Choice): string => {
    switch (choice.facet) {
      case 'kind': {
        const [first, ...others] = choice.off;
        if (first && others.length === 0)
          return t('filters.without', { name: t(`layer.${first}`) });
        const on = DEFAULT_LAYERS.filter((id) => view.layers.includes(id));
        if (on.length === 0) return t('filters.noKinds');
        return t('filters.only', { names: list.format(on.map((id) => t(`layer.${id}`))) });
      }
      case 'site': {
        const [first, ...others] = choice.off;
        if (first && others.length === 0)
          return t('filters.without', { name: siteKindWord(t, first) });
        return t('filters.sitesOff', { count: choice.off.length });
      }
      case 'opened': {
        const [from, to] = choice.span;
        return from === to
          ? t('filters.chip-openedIn', { year: from })
          : t('filters.chip-opened', { from, to });
      }
      case 'role':
      case 'orgrole':
      case 'confidence':
        return t(`filters.chip-${choice.facet}`, { name: nameOf(choice.facet, choice.value) });
      default:
        return nameOf(choice.facet, choice.value);
    }
  };
  return choicesOf(view).map((choice) => ({
    id: idOf(choice),
    label: labelOf(choice),
    remove: () => remove(choice),
  }));
}

function idOf(choice: Choice): string {
  if ('value' in choice) return `${choice.facet}=${choice.value}`;
  return 'off' in choice ? `${choice.facet}=${choice.off.join()}` : choice.facet;
}

function remove(choice: Choice): void {
  switch (choice.facet) {
    case 'kind':
      actions.switchOn(choice.off, []);
      return;
    case 'site':
      actions.switchOn([], choice.off);
      return;
    case 'opened':
      actions.setOpened(null);
      return;
    default:
      actions.toggleFilter(choice.facet, choice.value);
  }
}
