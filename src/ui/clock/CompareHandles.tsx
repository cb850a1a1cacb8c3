import { actions, monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { HandleLine } from './HandleLine';
import { moveClock } from './move-clock';

interface Props {
  onDigit: (end: 'other' | 'to', digit: string) => void;
}

/** The handles of two dates that are compared, each to be moved past the other. */
export function CompareHandles({ onDigit }: Props) {
  const { t } = useWords();
  const month = useAtlas(monthOf);
  const other = useAtlas(({ view }) => view.compare);
  if (other === null) return null;
  return (
    <>
      <HandleLine
        part="other"
        letter="A"
        label={t('compare.dateA')}
        month={other}
        onChange={actions.compareWith}
        onDigit={(digit) => onDigit('other', digit)}
      />
      <HandleLine
        part="month"
        letter="B"
        label={t('compare.dateB')}
        month={month}
        onChange={moveClock}
        onDigit={(digit) => onDigit('to', digit)}
      />
    </>
  );
}
