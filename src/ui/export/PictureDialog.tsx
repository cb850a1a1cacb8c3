import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { formatMonthIso } from '../../domain/month';
import { useAtlas } from '../../state/atlas-store';
import { openPictureDialog } from '../../state/picture-dialog';
import { useAtlasIndex, useWords } from '../atlas-context';
import { DialogFrame } from '../dialog/DialogFrame';
import { useMapState } from '../map-view/use-map-state';
import { Choices } from './Choices';
import { FilmFields, type FilmWish } from './FilmFields';
import { defaultFilmMonths, typedSteps } from './film-months';
import { JobStatus } from './JobStatus';
import styles from './Picture.module.css';
import { ResolutionField } from './ResolutionField';
import { takeShot, titleOf } from './shot';
import type { Subject } from './subject';
import { FORMATS, type PictureFormat, usePictureJob } from './use-picture-job';

/** What the map shows as a picture, a drawing, a page or a film. */
export function PictureDialog(subject: Subject) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const state = useMapState();
  const view = useAtlas((atlas) => atlas.view);
  const [format, setFormat] = useState<PictureFormat>('png');
  const [title, setTitle] = useState(() => titleOf(index, subject, t, lang));
  const [factor, setFactor] = useState(2);
  const [film, setFilm] = useState<FilmWish>(() => {
    const [from, to] = defaultFilmMonths(useAtlas.getState()).map(formatMonthIso);
    return { from: from ?? '', to: to ?? '', speed: 1, size: 'hd' };
  });
  const { job, start, stop } = usePictureJob();
  const steps = typedSteps(film.from, film.to, view, film.speed);
  const isWorking = job.is === 'working';
  const begin = () => {
    const take = () =>
      takeShot({ index, state, subject, t, lang, title: title.trim() || t('app.title') });
    void start(take, { format, factor, filmSize: film.size, steps: steps ?? [] });
  };
  const print = () => {
    openPictureDialog(false);
    // Once the dialog has gone, and the page has its focus again.
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.print()));
  };
  return (
    <DialogFrame
      title={t('picture.title')}
      width={560}
      isOpen
      onOpenChange={openPictureDialog}
      isDismissable={!isWorking}
    >
      <fieldset className={styles.form} disabled={isWorking}>
        <Choices
          name={t('picture.format')}
          options={FORMATS}
          chosen={format}
          wordOf={(one) => t(`picture.format-${one}`)}
          hintOf={(one) => t(`picture.hint-${one}`)}
          onChoose={setFormat}
        />
        <label className={styles.field}>
          {t('picture.name')}
          <input value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
        </label>
        {format === 'png' && <ResolutionField factor={factor} onChange={setFactor} />}
        {format === 'film' && <FilmFields wish={film} steps={steps} onChange={setFilm} />}
        <p className={styles.hint}>
          {format === 'film' ? t('picture.filmContains') : t('picture.contains')}
          {format === 'pdf' && lang === 'zh' && ` ${t('picture.pdfChinese')}`}
        </p>
      </fieldset>
      <JobStatus job={job} />
      <footer className={styles.actions}>
        {isWorking ? (
          <button type="button" onClick={stop}>
            {t('picture.cancel')}
          </button>
        ) : (
          <>
            <button
              type="button"
              className={styles.main}
              disabled={format === 'film' && !steps}
              onClick={begin}
            >
              <Icon name="download" size={16} />
              {t('picture.download')}
            </button>
            <button type="button" onClick={print}>
              {t('picture.print')}
            </button>
          </>
        )}
      </footer>
    </DialogFrame>
  );
}
