/** Every slide of every story as a picture, and a card for each story and for the front page. */
import type { NamedStory } from '../named-story';
import { drawCard } from './draw-card';
import { drawOnGround, type PictureMaking } from './draw-on-ground';
import type { PictureFile } from './picture-file';
import { PREVIEW_SIZE } from './preview-size';
import { viewOfSlide } from './view-of-slide';

const UNITS = 2;
const COARSENESS = 1.5;

const FRONT = {
  title: 'Digital Silk Road Atlas',
  text: 'The open, sourced, time-aware map of cables, stations, satellites and agreements.',
  view: 'lng=62&lat=24&zoom=2.35&projection=globe',
};

/** `previews/front.png`, `previews/stories/<id>.png` and `previews/stories/<id>/<number of the slide>.svg`. */
export function* storyPictures(
  given: Omit<PictureMaking, 'coarseness' | 'units'>,
  stories: readonly NamedStory[],
): Generator<PictureFile | Promise<PictureFile>> {
  const making: PictureMaking = { ...given, coarseness: COARSENESS, units: UNITS };
  yield drawCard('previews/front.png', FRONT, making);
  for (const { id, story } of stories) {
    const [first] = story.slides;
    if (!first) continue;
    const { name, description } = story;
    const card = { title: name.en, text: description.en, view: first.view };
    yield drawCard(`previews/stories/${id}.png`, card, making);
    for (const [at, { title, view }] of story.slides.entries())
      yield {
        path: `previews/stories/${id}/${at + 1}.svg`,
        content: drawOnGround(
          viewOfSlide(view, given.dataset, PREVIEW_SIZE, 'auto'),
          making,
          title.en,
        ),
      };
  }
}
