import { CABLE_CLASSES, CABLE_COLOURINGS } from '../../domain/cable-colouring';
import { cableColour } from '../../layers/shared/cable-colours';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { useTheme } from '../theme';
import styles from './Key.module.css';

/** What the hue of submarine cables stands for: the choice, and the classes of the one chosen. */
export function CableColours() {
  const { t } = useWords();
  const theme = useTheme();
  const colouring = useAtlas((state) => state.view.colour);
  return (
    <fieldset className={styles.part}>
      <legend>{t('colour.title')}</legend>
      <div className={styles.choices}>
        {CABLE_COLOURINGS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="cable-colour"
              checked={one === colouring}
              onChange={() => actions.setColour(one)}
            />
            {t(`colour.${one}`)}
          </label>
        ))}
      </div>
      {colouring !== 'state' && (
        <ul className={styles.samples}>
          {CABLE_CLASSES[colouring].map((name, i) => (
            <li key={name}>
              <span
                className={styles.swatch}
                style={{
                  background: `rgb(${cableColour(theme, colouring, i).slice(0, 3).join(' ')})`,
                }}
              />
              <span>{t(`colour.class.${name}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
