import { useState } from 'react';
import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { Choices } from './Choices';
import styles from './Picture.module.css';
import { deviceLimits, factorWithin } from './picture-size';

const WANTED = [1, 2, 3, 4] as const;

interface Props {
  factor: number;
  onChange: (factor: number) => void;
}

/** How many pixels the map is drawn with; what this device cannot draw is lowered, and said. */
export function ResolutionField({ factor, onChange }: Props) {
  const { t, lang } = useWords();
  const [limits] = useState(deviceLimits);
  const [wanted, setWanted] = useState(WANTED.findLast((one) => one <= factor) ?? 1);
  const map = document.getElementById('map');
  const size = { width: map?.clientWidth || innerWidth, height: map?.clientHeight || innerHeight };
  const given = factorWithin(size, wanted, limits);
  const choose = (one: (typeof WANTED)[number]) => {
    setWanted(one);
    onChange(factorWithin(size, one, limits));
  };
  return (
    <>
      <Choices
        name={t('picture.size')}
        options={WANTED}
        chosen={wanted}
        wordOf={(one) => `${one}×`}
        onChoose={choose}
      />
      <p className={styles.hint} role="status">
        {t('picture.pixels', {
          width: formatNumber(Math.round(size.width * given), lang),
          height: formatNumber(Math.round(size.height * given), lang),
        })}
        {given < wanted && ` · ${t('picture.less', { factor: formatNumber(given, lang) })}`}
      </p>
    </>
  );
}
