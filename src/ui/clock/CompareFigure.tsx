import { monthOf, useAtlas } from '../../state/atlas-store';
import styles from './ClockFigure.module.css';
import { EndFigure, type FigureEnd } from './EndFigure';

interface Props {
  onPress: (end: FigureEnd) => void;
}

/** Both dates that are compared, in the order in which their handles stand. */
export function CompareFigure({ onPress }: Props) {
  const month = useAtlas(monthOf);
  const other = useAtlas(({ view }) => view.compare ?? 0);
  const a = <EndFigure key="a" end="other" letter="A" month={other} hasMonth onPress={onPress} />;
  const b = <EndFigure key="b" end="to" letter="B" month={month} hasMonth onPress={onPress} />;
  return (
    <div className={styles.span} data-compare>
      {month < other ? [b, a] : [a, b]}
    </div>
  );
}
