import { Icon } from '../../components/Icon';
import { StrokeSample } from '../../components/StrokeSample';
import { BACKBONE_FACTOR } from '../../layers/shared/cable-style';
import { variantOf } from '../../layers/shared/glyphs';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import styles from './Key.module.css';

const STROKE = 2.4;
const GATEWAYS = ['border-crossing', 'gateway-city'] as const;

/** How a land line says what it is and how well its course is known, and the marks of its gateways. */
export function LandLines() {
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <h3>{t('key.landTitle')}</h3>
      <ul
        className={styles.samples}
        style={
          { color: hueOf('terrestrial-cables'), '--mark': hueOf('gateways') } as React.CSSProperties
        }
      >
        <li>
          <StrokeSample state="in-service" stroke={STROKE} />
          <span>{t('key.landNamed')}</span>
        </li>
        <li>
          <StrokeSample state="in-service" stroke={STROKE} isSketch />
          <span>{t('key.landInferred')}</span>
        </li>
        <li>
          <StrokeSample state="in-service" stroke={STROKE * BACKBONE_FACTOR} />
          <span>{t('key.landBackbone')}</span>
        </li>
        {GATEWAYS.map((type) => (
          <li key={type}>
            <span className={styles.hued}>
              <Icon name={variantOf('gateways', type)} size={15} />
            </span>
            <span>{t(`type.${type}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('key.gatewayNote')}</p>
    </div>
  );
}
