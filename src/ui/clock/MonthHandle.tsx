import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { HandleLine } from './HandleLine';
import { moveClock } from './move-clock';

/** The one handle of "as of". */
export function MonthHandle({ onDigit }: { onDigit: (digit: string) => void }) {
  const { t } = useWords();
  const month = useAtlas(monthOf);
  return (
    <HandleLine
      part="month"
      label={t('clock.month')}
      month={month}
      onChange={moveClock}
      onDigit={onDigit}
    />
  );
}
